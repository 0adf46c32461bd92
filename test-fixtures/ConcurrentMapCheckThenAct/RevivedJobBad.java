// SPDX-License-Identifier: Apache-2.0
// The job that cancel removes after it was found waiting is put back as running.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class RevivedJobBad {
  private final ConcurrentHashMap<String, String> phases = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void submit(String job) {
    phases.putIfAbsent(job, "WAITING");
  }

  public synchronized void start(String job) {
    if ("WAITING".equals(phases.get(job))) {
      phases.put(job, "RUNNING"); // race
    }
  }

  public void cancel(String job) {
    phases.remove(job); // race
  }
}
