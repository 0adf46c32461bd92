// SPDX-License-Identifier: Apache-2.0
// Both states are given by the callers in the class. Between the comparison and the put another thread may have gone on to
// a later state, which is then overwritten.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class StateGivenBad {
  enum Phase { QUEUED, PRINTING, PRINTED, STOPPED }

  private final ConcurrentMap<Long, Phase> phases = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

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
    if (phases.get(job) != from) { // race
      return false;
    }
    phases.put(job, to); // race
    return true;
  }
}
