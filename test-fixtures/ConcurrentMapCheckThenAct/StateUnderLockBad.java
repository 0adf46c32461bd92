// SPDX-License-Identifier: Apache-2.0
// The state is compared before the lock is taken: two threads find the job waiting, and both start it,
// one after the other.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class StateUnderLockBad {
  private final ConcurrentHashMap<String, String> phases = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void start(String job, Runnable work) {
    if ("WAITING".equals(phases.get(job))) { // race
      synchronized (this) {
        phases.put(job, "RUNNING"); // race
        work.run();
      }
    }
  }
}
