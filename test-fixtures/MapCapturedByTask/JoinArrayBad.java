// SPDX-License-Identifier: Apache-2.0
// Only the first thread is joined. The others may still be putting; their common lock orders the
// puts, not the read.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class JoinArrayBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>(); // expect: error InconsistentMapLocking
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      String name = "t" + i;
      threads[i] =
          new Thread(
              () -> {
                synchronized (result) {
                  result.put(name, 1); // race
                }
              });
      threads[i].start();
    }
    threads[0].join();
    System.out.println(result.get("t1")); // race
  }
}
