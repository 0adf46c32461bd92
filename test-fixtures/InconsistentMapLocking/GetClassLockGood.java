// SPDX-License-Identifier: Apache-2.0
// Both name the class.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class GetClassLockGood {
  private static final Map<String, Integer> CALLS = new HashMap<>();

  public void record(String name) {
    synchronized (GetClassLockGood.class) {
      CALLS.merge(name, 1, Integer::sum);
    }
  }

  public static int count(String name) {
    synchronized (GetClassLockGood.class) {
      return CALLS.getOrDefault(name, 0);
    }
  }

  public static final class Named extends GetClassLockGood {
    public void hello() {
      record("hello");
    }
  }
}
