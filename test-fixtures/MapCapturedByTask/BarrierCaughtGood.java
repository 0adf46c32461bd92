// SPDX-License-Identifier: Apache-2.0
// Each worker counts in its own map, waits at the barrier, and then reads the maps of all. A worker
// whose wait fails returns: the barrier is broken then, and nobody else goes on to read either.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class BarrierCaughtGood {
  public static void main(String[] words) throws InterruptedException {
    List<Map<String, Integer>> parts = new ArrayList<>();
    Thread[] workers = new Thread[4];
    for (int i = 0; i < workers.length; i++) {
      parts.add(new HashMap<>());
    }
    CyclicBarrier counted = new CyclicBarrier(workers.length);
    for (int i = 0; i < workers.length; i++) {
      int id = i;
      workers[i] =
          new Thread(
              () -> {
                parts.get(id).put(words[id], id);
                try {
                  counted.await();
                } catch (InterruptedException | BrokenBarrierException e) {
                  return;
                }
                int all = 0;
                for (Map<String, Integer> part : parts) {
                  all += part.size();
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
