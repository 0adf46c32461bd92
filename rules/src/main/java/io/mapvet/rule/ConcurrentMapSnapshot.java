// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.Evidence;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Level;
import java.util.List;

/** Code that relies on a concurrent map standing still. */
final class ConcurrentMapSnapshot implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "ConcurrentMapSnapshot",
        Level.NOTE,
        "Code relies on a concurrent map standing still between two calls",
        "The size of a concurrent map, an iteration and the next one see the map at different"
            + " moments. Reported are arrays made by the size and filled by an iteration, loops"
            + " that use what an earlier loop over the same map has computed, and live maps that"
            + " are cleared and filled again.",
        List.of(362, 367));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    return conflict.evidence() == Evidence.NO_SNAPSHOT;
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    return conflict.first().writes()
        ? "fill a new map and store it in a volatile field"
        : "go over the map once, or over a copy of it";
  }
}
