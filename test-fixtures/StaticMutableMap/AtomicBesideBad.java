// SPDX-License-Identifier: Apache-2.0
// register() takes a number from an atomic counter, which only makes sense for several threads,
// and then puts into a static HashMap, as they all will.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

public class AtomicBesideBad {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final Map<String, Integer> IDS = new HashMap<>(); // expect: warning StaticMutableMap

  public static int register(String name) {
    int id = NEXT.incrementAndGet();
    IDS.put(name, id); // race
    return id;
  }

  public static Integer id(String name) {
    return IDS.get(name); // race
  }
}
