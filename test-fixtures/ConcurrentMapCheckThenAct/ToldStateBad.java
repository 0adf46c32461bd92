// SPDX-License-Identifier: Apache-2.0
// The state is put only where the one found was NEW, and another thread may have put another one since.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class ToldStateBad {
  private final ConcurrentHashMap<String, String> phases = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void start(String job) {
    if ("NEW".equals(phases.get(job))) { // race
      phases.put(job, "RUNNING"); // race
    }
  }
}
