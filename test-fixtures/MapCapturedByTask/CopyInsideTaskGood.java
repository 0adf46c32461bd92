// SPDX-License-Identifier: Apache-2.0
// The copy is made by the starter before the start; the task touches only the copy.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class CopyInsideTaskGood {
  public static void main(String[] args) {
    Map<String, Integer> orders = new HashMap<>();
    orders.put("tea", 3);
    Map<String, Integer> copy = new HashMap<>(orders);
    new Thread(
            () -> {
              System.out.println(copy.size());
            })
        .start();
    orders.put("ale", 5);
  }
}
