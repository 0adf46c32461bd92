// SPDX-License-Identifier: Apache-2.0
// new HashMap<>(orders) iterates its argument, and it stands inside the task: the copying thread
// reads while the starter puts.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class CopyInsideTaskBad {
  public static void main(String[] args) {
    Map<String, Integer> orders = new HashMap<>(); // expect: error MapCapturedByTask
    orders.put("tea", 3);
    new Thread(
            () -> {
              Map<String, Integer> copy = new HashMap<>(orders); // race
              System.out.println(copy.size());
            })
        .start();
    orders.put("ale", 5); // race
  }
}
