// SPDX-License-Identifier: Apache-2.0
// Only the thread that the constructor starts takes jobs out: what it has seen stays there.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class SoleConsumerGood {
  private final Queue<Runnable> jobs = new ConcurrentLinkedQueue<>();

  public SoleConsumerGood() {
    new Thread(this::work).start();
  }

  public void add(Runnable job) {
    jobs.add(job);
  }

  private void work() {
    while (true) {
      while (!jobs.isEmpty()) {
        jobs.poll().run();
      }
      Thread.onSpinWait();
    }
  }
}
