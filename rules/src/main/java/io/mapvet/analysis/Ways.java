// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is left of order and locks where two ways meet, and what a variable says of the way. */
final class Ways {
  private Ways() {}

  /** What has ended on both; a flag that one found set the other may have set itself. */
  static Set<Place> endedInBoth(State first, State second) {
    if (first.ended.equals(second.ended)) {
      return first.ended;
    }
    Set<Place> there = SmallSet.union(second.ended, flags(second.signalled.certain()));
    return SmallSet.union(
        SmallSet.intersection(first.ended, there),
        SmallSet.intersection(second.ended, flags(first.signalled.certain())));
  }

  /** What has ended on one, or on neither for sure. */
  static Set<Place> doubted(State first, State second) {
    return first.doubted.isEmpty() && second.doubted.isEmpty()
        ? first.doubted
        : SmallSet.union(
            SmallSet.intersection(first.doubted, SmallSet.union(second.ended, second.doubted)),
            SmallSet.intersection(second.doubted, first.ended));
  }

  /** Those of the places that are boolean fields. */
  static Set<Place> flags(Set<Place> places) {
    return places.isEmpty() ? places : SmallSet.map(places, p -> isFlag(p) ? p : null);
  }

  private static boolean isFlag(Place place) {
    FieldKey field = Places.field(place);
    return field != null && field.type().equals("boolean");
  }

  /**
   * What a variable that is true on one way and false on the other says of which way it was; null
   * if nothing.
   */
  static Fact said(State one, Fact mine, State other, Fact theirs) {
    boolean sameEnd = one.ended.equals(other.ended);
    if (sameEnd && one.locks.equals(other.locks) && Objects.equals(one.once, other.once)) {
      return null;
    }
    if (!sameEnd && bearsOut(other, mine)) {
      return mine;
    }
    if (!sameEnd && bearsOut(one, theirs)) {
      return theirs;
    }
    if (!(mine instanceof Fact.Constant here && here.value() instanceof Boolean first)
        || !(theirs instanceof Fact.Constant there && there.value() instanceof Boolean second)
        || first.equals(second)) {
      return null;
    }
    Fact whenTrue = first ? beyond(one, other) : beyond(other, one);
    Fact whenFalse = first ? beyond(other, one) : beyond(one, other);
    return whenTrue != null || whenFalse == null ? whenTrue : new Fact.Negated(whenFalse);
  }

  /** What has ended and is locked here, and not there; null if that is nothing. */
  private static Fact beyond(State here, State there) {
    List<Fact> facts = new ArrayList<>();
    List<Place> more = new ArrayList<>(here.ended);
    more.removeAll(there.ended);
    if (!more.isEmpty()) {
      facts.add(new Fact.Ended(more, true, false));
    }
    here.locks
        .asMap()
        .forEach(
            (lock, mode) -> {
              if (!there.locks.holds(lock)) {
                facts.add(new Fact.Acquired(lock, mode));
              }
            });
    if (here.once != null && !here.once.equals(there.once)) {
      facts.add(new Fact.First(here.once));
    }
    return facts.size() > 1 ? new Fact.All(facts) : facts.isEmpty() ? null : facts.get(0);
  }

  /** Whether everything has ended that one outcome would say has ended. */
  private static boolean bearsOut(State state, Fact fact) {
    return fact instanceof Fact.Only only
        ? bearsOut(state, only.of())
        : fact instanceof Fact.Ended said && !said.one() && state.ended.containsAll(said.handles());
  }
}
