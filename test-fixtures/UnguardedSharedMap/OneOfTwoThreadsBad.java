// SPDX-License-Identifier: Apache-2.0
// Both threads run, and both add to the list of the one job.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.List;

public class OneOfTwoThreadsBad {
  public void run(String name) {
    Job job = new Job();
    Thread plain = new Thread(job);
    Thread named = new Thread(job, name);
    plain.start();
    named.start();
  }

  static class Job implements Runnable {
    private final List<String> done = new ArrayList<>(); // expect: error UnguardedSharedMap

    @Override
    public void run() {
      done.add(Thread.currentThread().getName()); // race
    }
  }
}
