// SPDX-License-Identifier: Apache-2.0
// The threads of a list are all started before the first is waited for.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ThreadAfterThreadBad {
  public static void main(String[] words) throws InterruptedException {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    List<Thread> threads = new ArrayList<>();
    for (String word : words) {
      threads.add(new Thread(() -> counts.merge(word, 1, Integer::sum))); // race
    }
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(counts);
  }
}
