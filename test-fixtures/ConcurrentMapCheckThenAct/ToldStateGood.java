// SPDX-License-Identifier: Apache-2.0
// What was found is only told: the state is put in any case, and relies on nothing.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class ToldStateGood {
  private final ConcurrentHashMap<String, String> phases = new ConcurrentHashMap<>();

  public void start(String job) {
    if ("NEW".equals(phases.get(job))) {
      System.out.println(job);
    }
    phases.put(job, "RUNNING");
  }
}
