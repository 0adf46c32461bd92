// SPDX-License-Identifier: Apache-2.0
// Only the first worker is waited for, and the maps of all are printed.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class FirstWorkerJoinedBad {
  static final class Worker extends Thread {
    private final String word;
    private final Map<String, Integer> counts = new HashMap<>(); // expect: warning UnguardedSharedMap

    Worker(String word) {
      this.word = word;
    }

    @Override
    public void run() {
      counts.merge(word, 1, Integer::sum); // race
    }
  }

  public static void main(String[] words) throws InterruptedException {
    List<Worker> workers = new ArrayList<>();
    for (String word : words) {
      Worker worker = new Worker(word);
      workers.add(worker);
      worker.start();
    }
    workers.get(0).join();
    for (Worker worker : workers) {
      System.out.println(worker.counts); // race
    }
  }
}
