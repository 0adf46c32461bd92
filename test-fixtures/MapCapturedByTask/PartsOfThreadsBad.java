// SPDX-License-Identifier: Apache-2.0
// Two threads each share a map: those with the numbers 0 and 1, and those with 2 and 3.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class PartsOfThreadsBad {
  public static void main(String[] words) throws InterruptedException {
    List<Map<String, Integer>> parts = new ArrayList<>();
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      parts.add(new HashMap<>()); // expect: warning MapCapturedByTask
    }
    for (int i = 0; i < threads.length; i++) {
      final int id = i;
      threads[i] =
          new Thread(
              () -> {
                for (String word : words) {
                  parts.get(id / 2).merge(word, id, Integer::sum); // race
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
