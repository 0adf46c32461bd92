// SPDX-License-Identifier: Apache-2.0
// The map is filled while the holder class is initialised: one thread does so, and all others
// wait for it (JLS 12.4.2).
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class LazyHolderGood {
  static final class Codes {
    static final Map<String, Integer> BY_LazyHolderGood = new HashMap<>();

    static {
      BY_LazyHolderGood.put("a", 1);
    }

    private Codes() {}
  }

  static Integer find(String name) {
    return Codes.BY_LazyHolderGood.get(name);
  }

  public static void main(String[] args) {
    new Thread(() -> System.out.println(find("a"))).start();
    new Thread(() -> System.out.println(find("b"))).start();
  }
}
