// SPDX-License-Identifier: Apache-2.0
// Each worker counts in its own map only after the barrier, while others read the maps of all.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class BarrierCaughtBad {
  public static void main(String[] words) throws InterruptedException {
    List<Map<String, Integer>> parts = new ArrayList<>();
    Thread[] workers = new Thread[4];
    for (int i = 0; i < workers.length; i++) {
      parts.add(new HashMap<>()); // expect: warning MapCapturedByTask
    }
    CyclicBarrier counted = new CyclicBarrier(workers.length);
    for (int i = 0; i < workers.length; i++) {
      int id = i;
      workers[i] =
          new Thread(
              () -> {
                try {
                  counted.await();
                } catch (InterruptedException | BrokenBarrierException e) {
                  return;
                }
                parts.get(id).put(words[id], id); // race
                int all = 0;
                for (Map<String, Integer> part : parts) { // race
                  all += part.size(); // race
                }
                System.out.println(all);
              });
      workers[i].start();
    }
    for (Thread worker : workers) {
      worker.join();
    }
  }
}
