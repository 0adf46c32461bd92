// SPDX-License-Identifier: Apache-2.0
// Each thread is started in the turn that makes it, by way of the array that keeps it, and counts in
// the map at its own index: no two threads have one map, and main reads after the joins.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class PartsOfThreadsGood {
  public static void main(String[] words) throws InterruptedException {
    List<Map<String, Integer>> parts = new ArrayList<>();
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      parts.add(new HashMap<>());
    }
    for (int i = 0; i < threads.length; i++) {
      final int id = i;
      threads[i] =
          new Thread(
              () -> {
                for (String word : words) {
                  parts.get(id).merge(word, id, Integer::sum);
                }
              });
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    for (Map<String, Integer> part : parts) {
      System.out.println(part);
    }
  }
}
