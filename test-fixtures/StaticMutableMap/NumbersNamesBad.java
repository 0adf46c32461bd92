// SPDX-License-Identifier: Apache-2.0
// Two names of one kind get one number: a static counter map that every caller reads and writes. Modelled on
// MBeanContainer of Eclipse Jetty before its counters were atomic.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class NumbersNamesBad {
  private static final Map<String, Integer> UNIQUE = new HashMap<>(); // expect: warning StaticMutableMap

  public String nameFor(String kind) {
    Integer count = UNIQUE.get(kind); // race
    count = count == null ? 0 : count + 1;
    UNIQUE.put(kind, count); // race
    return kind + "-" + count;
  }
}
