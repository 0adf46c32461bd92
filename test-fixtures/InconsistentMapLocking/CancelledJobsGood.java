// SPDX-License-Identifier: Apache-2.0
// The set is removed under the lock: whoever takes the lock later does not find it any more.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

public class CancelledJobsGood {
  private final Map<Object, Set<Runnable>> jobs = new HashMap<>();

  public void schedule(Object owner, Runnable job) {
    synchronized (jobs) {
      jobs.computeIfAbsent(owner, o -> new LinkedHashSet<>()).add(job);
    }
  }

  public int cancel(Object owner) {
    Set<Runnable> found;
    synchronized (jobs) {
      found = jobs.remove(owner);
    }
    int count = 0;
    if (found != null) {
      for (Runnable job : found) {
        job.run();
        count++;
      }
    }
    return count;
  }
}
