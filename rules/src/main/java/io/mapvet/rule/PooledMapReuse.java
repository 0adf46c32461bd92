// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.Evidence;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Level;
import java.util.List;

/** A map that is used after it went back to the pool it was taken from. */
final class PooledMapReuse implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "PooledMapReuse",
        Level.WARNING,
        "A map is used after it, or the object that holds it, went back to a pool",
        "What was put back into a pool belongs to whoever takes it out next, on any thread. A use"
            + " after that, a return of the object to the caller, or a task that still works on it,"
            + " meets the next owner.",
        List.of(362, 672));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    return conflict.evidence() == Evidence.GIVEN_BACK;
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    return "put it back when nothing uses it any more, or go on with a copy";
  }
}
