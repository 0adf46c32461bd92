// SPDX-License-Identifier: Apache-2.0
// values gives the same constants to every thread: while the task goes over their maps, main puts into one.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class EnumOfShopsBad {
  enum Shop {
    NORTH,
    SOUTH;

    private final Map<String, Integer> stock = new HashMap<>(); // expect: warning UnguardedSharedMap

    void deliver(String ware) {
      stock.merge(ware, 1, Integer::sum); // race
    }

    int pieces() {
      return stock.values().stream().mapToInt(Integer::intValue).sum(); // race
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Thread clerk =
        new Thread(
            () -> {
              for (Shop shop : Shop.values()) {
                System.out.println(shop + ": " + shop.pieces());
              }
            });
    clerk.start();
    Shop.valueOf(args[0]).deliver("tea");
    clerk.join();
  }
}
