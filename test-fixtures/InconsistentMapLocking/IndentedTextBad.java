// SPDX-License-Identifier: Apache-2.0
// The size is read without the monitor under which it changes, so the text may tell an old one. It is
// one int, and only told to people, with as many blanks before it as they like: a note.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class IndentedTextBad {
  private final Map<String, Runnable> jobs = new HashMap<>(); // expect: note InconsistentMapLocking

  public synchronized void plan(String name, Runnable job) {
    jobs.put(name, job); // race
  }

  public synchronized Runnable next(String name) {
    return jobs.remove(name); // race
  }

  public String toString(String indent) {
    return indent + jobs.size() + " jobs"; // race
  }
}
