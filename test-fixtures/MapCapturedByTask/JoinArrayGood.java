// SPDX-License-Identifier: Apache-2.0
// The loop joins every thread of the array, and all their puts happen-before the read.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class JoinArrayGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>();
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      String name = "t" + i;
      threads[i] =
          new Thread(
              () -> {
                synchronized (result) {
                  result.put(name, 1);
                }
              });
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(result.get("t1"));
  }
}
