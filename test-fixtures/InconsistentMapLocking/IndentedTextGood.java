// SPDX-License-Identifier: Apache-2.0
// The size is read under the monitor under which it changes.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class IndentedTextGood {
  private final Map<String, Runnable> jobs = new HashMap<>();

  public synchronized void plan(String name, Runnable job) {
    jobs.put(name, job);
  }

  public synchronized Runnable next(String name) {
    return jobs.remove(name);
  }

  public synchronized String toString(String indent) {
    return indent + jobs.size() + " jobs";
  }
}
