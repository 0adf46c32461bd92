// SPDX-License-Identifier: Apache-2.0
// Each worker is waited for before its map is printed.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class FirstWorkerJoinedGood {
  static final class Worker extends Thread {
    private final String word;
    private final Map<String, Integer> counts = new HashMap<>();

    Worker(String word) {
      this.word = word;
    }

    @Override
    public void run() {
      counts.merge(word, 1, Integer::sum);
    }
  }

  public static void main(String[] words) throws InterruptedException {
    List<Worker> workers = new ArrayList<>();
    for (String word : words) {
      Worker worker = new Worker(word);
      workers.add(worker);
      worker.start();
    }
    for (Worker worker : workers) {
      worker.join();
      System.out.println(worker.counts);
    }
  }
}
