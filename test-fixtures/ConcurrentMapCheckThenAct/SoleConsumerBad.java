// SPDX-License-Identifier: Apache-2.0
// Two callers of work may come to the last job together, and one of them gets none. Whether there are two
// is not seen: often one thread alone works.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public class SoleConsumerBad {
  private final Queue<Runnable> jobs = new ConcurrentLinkedQueue<>(); // expect: note ConcurrentMapCheckThenAct

  public void add(Runnable job) {
    jobs.add(job);
  }

  public void work() {
    while (!jobs.isEmpty()) { // race
      jobs.poll().run(); // race
    }
  }
}
