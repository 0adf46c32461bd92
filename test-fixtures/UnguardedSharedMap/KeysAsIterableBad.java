// SPDX-License-Identifier: Apache-2.0
// The key set is a view, whatever type it is passed as: the new thread iterates over the map itself
// while main puts further titles. start() orders only what came before it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class KeysAsIterableBad {
  private final Map<String, Integer> copies = new HashMap<>(); // expect: error UnguardedSharedMap

  private static void print(Iterable<String> titles) {
    new Thread(
            () -> {
              for (String title : titles) { // race
                System.out.println(title);
              }
            })
        .start();
  }

  void order(String[] titles) {
    copies.put("catalogue", 1);
    print(copies.keySet());
    for (String title : titles) {
      copies.merge(title, 1, Integer::sum); // race
    }
  }

  public static void main(String[] args) {
    new KeysAsIterableBad().order(args);
  }
}
