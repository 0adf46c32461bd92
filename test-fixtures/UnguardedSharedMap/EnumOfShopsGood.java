// SPDX-License-Identifier: Apache-2.0
// The thread has ended before main delivers anything (JLS 17.4.4).
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class EnumOfShopsGood {
  enum Shop {
    NORTH,
    SOUTH;

    private final Map<String, Integer> stock = new HashMap<>();

    void deliver(String ware) {
      stock.merge(ware, 1, Integer::sum);
    }

    int pieces() {
      return stock.values().stream().mapToInt(Integer::intValue).sum();
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
    clerk.join();
    Shop.valueOf(args[0]).deliver("tea");
  }
}
