// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Act.Use;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What one method does with values that it has put into maps, or found there. */
final class ValueUses {
  private final Map<Location, Use> ofPut = new HashMap<>();
  private final Map<Entry, Use> ofFound = new HashMap<>();

  private final Set<Location> reliedOn = new HashSet<>();
  private final Set<Location> tested = new HashSet<>();
  private final Set<Location> returned = new HashSet<>();
  private boolean mayReturnNothing;
  private int caught;

  private final Set<Location> acted = new HashSet<>();
  private final Set<LookUp> refused = new HashSet<>();

  private record Entry(Place map, Term key) {}

  /** Notes that a value is used, whether it was put into a map before or found in one. */
  void note(Value value, Use use) {
    if (value.origin() == null) {
      return;
    }
    for (Location act : value.origin().put()) {
      ofPut.merge(act, use, ValueUses::stronger);
    }
    for (LookUp lookUp : value.origin().read()) {
      ofFound.merge(new Entry(lookUp.map(), lookUp.key()), use, ValueUses::stronger);
    }
  }

  /** Notes that what a value holds is changed, and with it the objects whose field holds that. */
  void changed(Value value, State state) {
    note(value, Use.CHANGED);
    Term part = value.term();
    while (part instanceof Term.Loaded loaded && loaded.base() != null) {
      part = loaded.base();
      for (int i = 0; i < state.variables(); i++) {
        if (part.equals(state.get(i).term())) {
          note(state.get(i), Use.CHANGED);
        }
      }
    }
  }

  private static Use stronger(Use first, Use second) {
    return first.compareTo(second) < 0 ? second : first;
  }

  /** Notes that code begins, or ends, that is told by an exception where there is nothing. */
  void caught(int more) {
    caught += more;
  }

  /** Whether an exception that says that there is nothing is caught. */
  boolean isCaught() {
    return caught > 0;
  }

  /** Notes that code goes on with a value only if it is not null, and throws if it is. */
  void relied(Value value) {
    if (!isCaught()) {
      note(value, reliedOn);
    }
  }

  /** Notes that code asks whether a value is null. */
  void tested(Value value) {
    note(value, tested);
  }

  /** Notes that the method returns a value. */
  void returned(Value value) {
    Origin origin = value.origin();
    for (LookUp lookUp : origin == null ? Set.<LookUp>of() : origin.read()) {
      if (!lookUp.updates()) {
        returned.add(lookUp.trace().last().at());
      }
    }
    boolean isMade =
        value.must() instanceof Place.Alloc alloc && alloc.site().isFresh()
            || origin != null && !origin.put().isEmpty();
    mayReturnNothing |=
        value.places().contains(Place.NULL) || !(isMade || isFoundOrNotNull(value.term()));
  }

  private boolean isFoundOrNotNull(Term term) {
    if (term instanceof Term.OneOf oneOf) {
      return oneOf.alternatives().stream().allMatch(this::isFoundOrNotNull);
    }
    if (term instanceof Term.Made made) {
      return made.op() instanceof Op.New || returned.contains(made.op().at());
    }
    if (term instanceof Term.Loaded loaded) {
      return loaded.base() == null && loaded.field().isFinal();
    }
    return term instanceof Term.Constant constant && constant.value() != null;
  }

  /**
   * Whether the method returns what was found there, and gives callers no reason to ask whether it
   * was: it returns nothing else that may be null.
   */
  private boolean isPromised(Location at) {
    return !mayReturnNothing
        && returned.contains(at)
        && returned.stream().allMatch(other -> other.equals(at) || tested.contains(other));
  }

  /** Notes that something is done, or told, that follows changes whose outcome nobody asked for. */
  void acted(LookUps before) {
    acted.addAll(before.begun());
  }

  /** Notes that code throws because of what it has found in a collection. */
  void refused(LookUps found) {
    found
        .asMap()
        .forEach(
            (lookUp, answer) -> {
              if (answer.outcome() == LookUps.Outcome.PRESENT) {
                refused.add(lookUp);
              }
            });
  }

  private static void note(Value value, Set<Location> calls) {
    if (value.origin() != null) {
      calls.addAll(value.origin().put());
      value.origin().read().forEach(l -> calls.add(l.trace().last().at()));
    }
  }

  /** The access with what was done to the value that it puts or removes. */
  Access of(Access access) {
    Act act = access.act();
    if (act == null) {
      return access;
    }
    Location at = access.trace().last().at();
    Use found = ofFound.getOrDefault(new Entry(access.place(), act.key()), Use.NONE);
    if (act.kind() == Act.Kind.GET && found == Use.CHANGED) {
      act = act.changing();
      access = access.with(act);
    }
    if (act.mayBeReliedOn()) {
      if (tested.contains(at)) {
        return access.with(act.tested());
      }
      boolean relied = reliedOn.contains(at) || isPromised(at);
      return relied ? access.with(act.used(Use.USED)) : access;
    }
    if (act.isUnasked()) {
      boolean refuses = act.compound() != null && refused.contains(act.compound().check());
      return acted.contains(at) || refuses ? access.with(act.used(Use.USED)) : access;
    }
    if (act.kind() == Act.Kind.REMOVE) {
      return found == Use.NONE ? access : access.with(act.used(Use.USED));
    }
    Use put = ofPut.getOrDefault(at, Use.NONE);
    boolean overwrites = act.kind() == Act.Kind.PUT && found == Use.CHANGED;
    return access.with(act.used(overwrites ? Use.CHANGED : put));
  }
}
