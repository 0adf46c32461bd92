// SPDX-License-Identifier: Apache-2.0
// The get comes after join() returned. Every action of a thread happens-before a successful
// return from join() on it (JLS 17.4.5), so the put is ordered before the get.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class ThreadLambdaGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> counts = new HashMap<>();
    Thread worker = new Thread(() -> counts.put("a", 1));
    worker.start();
    worker.join();
    System.out.println(counts.get("a"));
  }
}
