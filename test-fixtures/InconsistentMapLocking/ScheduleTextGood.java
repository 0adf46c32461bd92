// SPDX-License-Identifier: Apache-2.0
// The text is made under the monitor, too.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class ScheduleTextGood {
  private final Map<String, Runnable> jobs = new HashMap<>();

  public synchronized void plan(String name, Runnable job) {
    jobs.put(name, job);
  }

  public synchronized Runnable next(String name) {
    return jobs.remove(name);
  }

  @Override
  public synchronized String toString() {
    return "schedule of " + jobs.size() + " jobs";
  }
}
