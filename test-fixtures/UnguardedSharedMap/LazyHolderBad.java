// SPDX-License-Identifier: Apache-2.0
// The map of the holder class is filled by whoever calls first, after the class was initialised:
// two tasks may put at once.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class LazyHolderBad {
  static final class Codes {
    static final Map<String, Integer> BY_LazyHolderBad = new HashMap<>(); // expect: error StaticMutableMap

    private Codes() {}
  }

  static Integer find(String name) {
    Codes.BY_LazyHolderBad.put("a", 1); // race
    return Codes.BY_LazyHolderBad.get(name); // race
  }

  public static void main(String[] args) {
    new Thread(() -> System.out.println(find("a"))).start();
    new Thread(() -> System.out.println(find("b"))).start();
  }
}
