// SPDX-License-Identifier: Apache-2.0
// The thread iterates over a copy made before it was started.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class KeysAsIterableGood {
  private final Map<String, Integer> copies = new HashMap<>();

  private static void print(Iterable<String> titles) {
    new Thread(
            () -> {
              for (String title : titles) {
                System.out.println(title);
              }
            })
        .start();
  }

  void order(String[] titles) {
    copies.put("catalogue", 1);
    print(List.copyOf(copies.keySet()));
    for (String title : titles) {
      copies.merge(title, 1, Integer::sum);
    }
  }

  public static void main(String[] args) {
    new KeysAsIterableGood().order(args);
  }
}
