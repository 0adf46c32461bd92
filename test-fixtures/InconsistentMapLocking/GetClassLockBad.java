// SPDX-License-Identifier: Apache-2.0
// getClass() is another object in a subclass, so record() of a subclass's object and count() hold
// two locks around one static map.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class GetClassLockBad {
  private static final Map<String, Integer> CALLS = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void record(String name) {
    synchronized (getClass()) {
      CALLS.merge(name, 1, Integer::sum); // race
    }
  }

  public static int count(String name) {
    synchronized (GetClassLockBad.class) {
      return CALLS.getOrDefault(name, 0); // race
    }
  }

  public static final class Named extends GetClassLockBad {
    public void hello() {
      record("hello");
    }
  }
}
