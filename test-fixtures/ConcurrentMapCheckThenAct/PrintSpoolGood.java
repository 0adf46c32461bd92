// SPDX-License-Identifier: Apache-2.0
// That a job is submitted once is its owner's affair. The assertion says so and decides nothing: mostly it is not even
// evaluated (JLS 14.10), so nothing rests on its answer.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

public class PrintSpoolGood {
  private final BlockingDeque<String> jobs = new LinkedBlockingDeque<>();
  private int submitted;

  public void submit(String job) {
    assert !jobs.contains(job) : job;
    jobs.add(job);
    count();
  }

  private synchronized void count() {
    submitted++;
  }
}
