// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.Habit;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.finding.Level;
import io.mapvet.fix.MakeVolatile;
import io.mapvet.fix.Sources;
import java.util.List;

/** A map that reaches other threads by a reference which does not hand over its content. */
final class UnsafeMapPublication implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "UnsafeMapPublication",
        Level.ERROR,
        "A map is handed to other threads in a way that does not hand over its content",
        "A volatile field or an atomic reference hands over a map as it is when it is stored, not what"
            + " is put into it later; a plain field hands over nothing: another thread may see the"
            + " old map for ever, or the new one half filled. Reported are maps changed in place"
            + " behind a volatile or atomic reference, maps replaced or lazily made in a plain field"
            + " that others read without the writer's lock, and copy-on-write by two writers, of"
            + " which one is lost.",
        List.of(362, 567, 820));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    boolean locked = conflict.first().isLocked() || conflict.second().isLocked();
    return conflict.isOfReference()
        || (map.handedOver() && !locked && !conflict.evidence().isCompound());
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    if (conflict.evidence().isCompound()) {
      return "hold one lock around reading, copying and replacing the map; readers need none";
    }
    if (conflict.isOfReference()) {
      return "make the field volatile, and do not change the map once it is stored there";
    }
    return map.habits().contains(Habit.REFILLED)
        ? Advice.instead(map)
        : "fill a new map first and then store it, or " + Advice.instead(map);
  }

  @Override
  public Edit edit(SharedMap map, Conflict conflict, Sources sources) {
    return MakeVolatile.of(map, conflict, sources);
  }
}
