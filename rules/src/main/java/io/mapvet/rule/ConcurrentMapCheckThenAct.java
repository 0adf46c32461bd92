// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.CompoundShape;
import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.Habit;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.finding.Level;
import io.mapvet.fix.OneStep;
import io.mapvet.fix.Sources;
import io.mapvet.knowledge.Safety;
import java.util.List;

/** A concurrent or synchronized map that is looked up and changed in two steps. */
final class ConcurrentMapCheckThenAct implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "ConcurrentMapCheckThenAct",
        Level.WARNING,
        "A concurrent or synchronized map is looked up and then changed in a second step",
        "Each call of a concurrent map is one step, two calls are two: between a look-up and the"
            + " change that relies on it another thread may insert, replace or remove the entry."
            + " Reported are insertions after a miss, updates computed from the value found,"
            + " removals after a hit, a second look-up that must find what the first has found, and"
            + " putIfAbsent whose result nobody asks for.",
        List.of(362, 367));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    return conflict.evidence().isCompound() && !conflict.isOfReference();
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    CompoundShape shape = conflict.first().compoundShape();
    if (shape == CompoundShape.INSERT && map.habits().contains(Habit.RECURSIVE)) {
      return "go on with the value that putIfAbsent returns, unless it returns null; not"
          + " computeIfAbsent, whose function must not come back to the map";
    }
    if (shape == CompoundShape.COUNT && map.habits().contains(Habit.BOUNDED)) {
      return "use a cache library, which keeps to a size by itself, or hold one lock around both";
    }
    if (map.safety() == Safety.SYNCHRONIZED) {
      return switch (shape) {
        case INSERT -> "use computeIfAbsent, which is one step, or synchronize on the map for both";
        case UPDATE ->
            "use merge or compute, which is one step, or synchronize on the map for both";
        case UNASKED, OFFERED ->
            "go on with the value that putIfAbsent returns, unless it returns null";
        case ADD -> "go on only where add returns true";
        case RELY -> "look up once, and ask whether there was a value";
        default -> "synchronize on the map around both";
      };
    }
    return switch (shape) {
      case INSERT -> "use computeIfAbsent, or putIfAbsent and go on with the value it returns";
      case UPDATE -> "use merge or compute, or replace(key, old, new) in a loop until it succeeds";
      case REMOVE -> "use remove(key, value), or the value that remove returns";
      case TRANSITION ->
          "use replace(key, old, new), which says whether the state was still the old one";
      case RENEW -> "use compute, which is one step";
      case REPLACE, EXCHANGE -> "use computeIfPresent, or replace(key, old, new)";
      case LIMIT -> "compare in the function of compute, which is one step with the change";
      case COUNT -> "hold one lock around both, or count with a semaphore";
      case UNASKED, OFFERED ->
          "go on with the value that putIfAbsent returns, unless it returns null";
      case ADD -> "go on only where add returns true";
      case RELY -> "look up once, and ask whether there was a value";
    };
  }

  @Override
  public Edit edit(SharedMap map, Conflict conflict, Sources sources) {
    return OneStep.of(map, sources);
  }
}
