// SPDX-License-Identifier: Apache-2.0
// The loop goes over all indices of the array and joins each thread.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class JoinArrayByIndexGood {
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
    for (int i = 0; i < threads.length; i++) {
      threads[i].join();
    }
    System.out.println(result.get("t1"));
  }
}
