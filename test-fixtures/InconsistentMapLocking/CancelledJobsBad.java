// SPDX-License-Identifier: Apache-2.0
// The set is only looked up under the lock: while it is iterated outside, schedule may add to it.
// So may a job that it runs, for the same owner, on the same thread: a note, for no such job is seen.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

public class CancelledJobsBad {
  private final Map<Object, Set<Runnable>> jobs = new HashMap<>(); // expect: warning InconsistentMapLocking // expect: note MapModifiedWhileIterated

  public void schedule(Object owner, Runnable job) {
    synchronized (jobs) {
      jobs.computeIfAbsent(owner, o -> new LinkedHashSet<>()).add(job); // race
    }
  }

  public int cancel(Object owner) {
    Set<Runnable> found;
    synchronized (jobs) {
      found = jobs.get(owner);
    }
    int count = 0;
    if (found != null) {
      for (Runnable job : found) { // race
        job.run();
        count++;
      }
    }
    return count;
  }
}
