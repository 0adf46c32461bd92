// SPDX-License-Identifier: Apache-2.0
// A job that is queued must not be queued again. Two threads that submit one at the same time both find that it is not
// there, and it is printed twice.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

public class PrintSpoolBad {
  private final BlockingDeque<String> jobs = new LinkedBlockingDeque<>(); // expect: warning ConcurrentMapCheckThenAct
  private int submitted;

  public void submit(String job) {
    if (jobs.contains(job)) { // race
      throw new IllegalStateException(job);
    }
    jobs.add(job); // race
    count();
  }

  private synchronized void count() {
    submitted++;
  }
}
