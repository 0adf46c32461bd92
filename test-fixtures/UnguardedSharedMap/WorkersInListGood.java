// SPDX-License-Identifier: Apache-2.0
// Workers are kept in a list beside the threads that run them. Their tallies are read only after
// every thread in the list has been waited for, and reset under the lock that the work takes too.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class WorkersInListGood {
  private final List<Thread> threads = new ArrayList<>();
  private final List<Worker> workers = new ArrayList<>();

  public synchronized void start(int count) {
    for (int i = 0; i < count; i++) {
      Worker worker = new Worker();
      Thread thread = new Thread(worker);
      workers.add(worker);
      threads.add(thread);
      thread.start();
    }
  }

  public synchronized void reset() {
    for (Worker worker : workers) {
      worker.reset();
    }
  }

  public synchronized int total() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
    int total = 0;
    for (Worker worker : workers) {
      total += worker.total();
    }
    return total;
  }

  static final class Worker implements Runnable {
    private final Map<Integer, Integer> tally = new HashMap<>();

    @Override
    public void run() {
      for (int i = 0; i < 100; i++) {
        synchronized (this) {
          tally.merge(i % 10, 1, Integer::sum);
        }
      }
    }

    synchronized void reset() {
      tally.clear();
    }

    int total() {
      return tally.size();
    }
  }
}
