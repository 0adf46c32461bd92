// SPDX-License-Identifier: Apache-2.0
// The size is read without the monitor under which it changes, and decides whether another job is
// planned: two threads may both find room.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class QueueLimitBad {
  private final Map<String, Runnable> jobs = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void plan(String name, Runnable job) {
    if (jobs.size() < 10) { // race
      put(name, job);
    }
  }

  private synchronized void put(String name, Runnable job) {
    jobs.put(name, job); // race
  }

  public synchronized Runnable next(String name) {
    return jobs.remove(name); // race
  }
}
