// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.Evidence;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Level;
import java.util.List;

/** A value of a map that is computed slowly, under the map's lock. */
final class SlowMapCompute implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "SlowMapCompute",
        Level.NOTE,
        "A function that computes the value of a key blocks, waits or does I/O",
        "A ConcurrentHashMap runs the function of computeIfAbsent, compute and merge under the lock"
            + " of a bin, a synchronized map under its only lock. Other threads that want this map"
            + " wait as long as the function does.",
        List.of(667));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    return conflict.evidence() == Evidence.TAKES_LONG;
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    return "do the slow work before, without the map, and go on with what putIfAbsent returns; or"
        + " keep a future as the value";
  }
}
