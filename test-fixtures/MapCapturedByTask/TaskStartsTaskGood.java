// SPDX-License-Identifier: Apache-2.0
// The outer task joins the thread it started before it puts itself.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class TaskStartsTaskGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> counts = new HashMap<>();
    Thread outer =
        new Thread(
            () -> {
              Thread inner = new Thread(() -> counts.put("inner", 1));
              inner.start();
              try {
                inner.join();
              } catch (InterruptedException e) {
                return;
              }
              counts.put("outer", 2);
            });
    outer.start();
    outer.join();
  }
}
