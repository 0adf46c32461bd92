// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.AccessKind;
import io.mapvet.finding.Edit;
import io.mapvet.finding.Level;
import io.mapvet.fix.RemoveIf;
import io.mapvet.fix.Sources;
import java.util.List;

/** A map that the thread which iterates it changes by other means than its iterator. */
final class MapModifiedWhileIterated implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "MapModifiedWhileIterated",
        Level.ERROR,
        "A map is structurally modified by the thread that iterates it, in the middle of the iteration",
        "An iterator of a plain map ends its life when an entry comes or goes by other means: the"
            + " next step throws ConcurrentModificationException, with one thread only. So does"
            + " forEach when its function changes the map. Changes followed by leaving the loop,"
            + " the iterator's own remove, and a new value for the key arrived at are not"
            + " reported.",
        List.of(672));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    return conflict.evidence().isReentry() && conflict.second().kind() == AccessKind.ITERATE;
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    return switch (conflict.first().touch()) {
      case REMOVE ->
          "remove through the iterator or with removeIf, or iterate a copy of what the loop needs";
      default -> "collect the changes and make them after the loop, or iterate a copy";
    };
  }

  @Override
  public Edit edit(SharedMap map, Conflict conflict, Sources sources) {
    return RemoveIf.of(map, sources);
  }
}
