// SPDX-License-Identifier: Apache-2.0
// Removals hold the lock, too. submit need not: it changes no job that is there.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class RevivedJobGood {
  private final ConcurrentHashMap<String, String> phases = new ConcurrentHashMap<>();

  public void submit(String job) {
    phases.putIfAbsent(job, "WAITING");
  }

  public synchronized void start(String job) {
    if ("WAITING".equals(phases.get(job))) {
      phases.put(job, "RUNNING");
    }
  }

  public synchronized void cancel(String job) {
    phases.remove(job);
  }
}
