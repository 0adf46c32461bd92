// SPDX-License-Identifier: Apache-2.0
// The map itself compares and replaces, in one step.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class StateGivenGood {
  enum Phase { QUEUED, PRINTING, PRINTED, STOPPED }

  private final ConcurrentMap<Long, Phase> phases = new ConcurrentHashMap<>();

  public void queue(long job) {
    phases.putIfAbsent(job, Phase.QUEUED);
  }

  public boolean print(long job) {
    return move(job, Phase.QUEUED, Phase.PRINTING);
  }

  public boolean stop(long job) {
    return move(job, Phase.QUEUED, Phase.STOPPED);
  }

  private boolean move(long job, Phase from, Phase to) {
    return phases.replace(job, from, to);
  }
}
