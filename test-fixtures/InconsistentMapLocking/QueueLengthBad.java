// SPDX-License-Identifier: Apache-2.0
// The size is read without the monitor under which it changes, and given to callers as it is: one int
// that may be a little old. All findings of that kind that were read were benign: a note.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class QueueLengthBad {
  private final Map<String, Runnable> jobs = new HashMap<>(); // expect: note InconsistentMapLocking

  public synchronized void plan(String name, Runnable job) {
    jobs.put(name, job); // race
  }

  public synchronized Runnable next(String name) {
    return jobs.remove(name); // race
  }

  public int size() {
    return jobs.size(); // race
  }
}
