// SPDX-License-Identifier: Apache-2.0
// The state is compared again under the lock.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class StateUnderLockGood {
  private final ConcurrentHashMap<String, String> phases = new ConcurrentHashMap<>();

  public void start(String job, Runnable work) {
    if ("WAITING".equals(phases.get(job))) {
      synchronized (this) {
        if ("WAITING".equals(phases.get(job))) {
          phases.put(job, "RUNNING");
          work.run();
        }
      }
    }
  }
}
