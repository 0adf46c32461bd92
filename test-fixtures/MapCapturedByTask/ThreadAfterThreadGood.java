// SPDX-License-Identifier: Apache-2.0
// Each thread of a list has ended before the next one is started.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ThreadAfterThreadGood {
  public static void main(String[] words) throws InterruptedException {
    Map<String, Integer> counts = new HashMap<>();
    List<Thread> threads = new ArrayList<>();
    for (String word : words) {
      threads.add(new Thread(() -> counts.merge(word, 1, Integer::sum)));
    }
    for (Thread thread : threads) {
      thread.start();
      thread.join();
    }
    System.out.println(counts);
  }
}
