// SPDX-License-Identifier: Apache-2.0
// The size that decides whether another job is planned is read under the monitor under which the job
// is put.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class QueueLimitGood {
  private final Map<String, Runnable> jobs = new HashMap<>();

  public synchronized void plan(String name, Runnable job) {
    if (jobs.size() < 10) {
      put(name, job);
    }
  }

  private synchronized void put(String name, Runnable job) {
    jobs.put(name, job);
  }

  public synchronized Runnable next(String name) {
    return jobs.remove(name);
  }
}
