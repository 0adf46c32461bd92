// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a variable may refer to; immutable.
 *
 * @param places distinct places in the order they were met; empty for primitives and unknown values
 * @param complete whether nothing was left out because of the bound
 * @param fact what its truth says, or null
 * @param origin where it comes from, or null
 */
record Value(List<Place> places, boolean complete, Fact fact, Origin origin) {
  private static final int MAX_PLACES = 6;

  Value(List<Place> places, boolean complete, Fact fact) {
    this(places, complete, fact, null);
  }

  static final Value NONE = new Value(List.of(), true, null);

  static Value of(Place place) {
    return new Value(List.of(place), true, null);
  }

  static Value of(Fact fact) {
    return new Value(List.of(), true, fact);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Value that
            && complete == that.complete
            && places.equals(that.places)
            && Objects.equals(fact, that.fact)
            && Objects.equals(origin, that.origin));
  }

  @Override
  public int hashCode() {
    return 31 * places.hashCode() + Objects.hashCode(origin);
  }

  Value with(Fact newFact) {
    return new Value(places, complete, newFact, origin);
  }

  Value with(Origin newOrigin) {
    return new Value(places, complete, fact, newOrigin);
  }

  /** Which value it is, or null. */
  Term term() {
    return origin == null ? null : origin.term();
  }

  /** The only place it can be, or null. */
  Place must() {
    return complete && places.size() == 1 ? places.get(0) : null;
  }

  /** The only place it can be unless it is null; null where there are several. */
  Place mustUnlessNull() {
    if (places.size() == 1) {
      Place only = places.get(0);
      return complete && only != Place.NULL ? only : null;
    }
    Place found = null;
    for (Place place : places) {
      if (place != Place.NULL) {
        if (found != null) {
          return null;
        }
        found = place;
      }
    }
    return complete ? found : null;
  }

  /** The least upper bound of both. */
  Value join(Value other) {
    if (this == other || other == null) {
      return this;
    }
    Fact common = common(other);
    boolean whole = complete && other.complete;
    List<Place> all = places.isEmpty() && !other.places.isEmpty() ? other.places : places;
    for (Place place : other.places) {
      if (!all.contains(place)) {
        if (all.size() == MAX_PLACES) {
          whole = false;
          break;
        }
        if (all == places) {
          all = new ArrayList<>(places);
        }
        all.add(place);
      }
    }
    Origin source = Origin.join(origin, other.origin);
    return all == places && whole == complete && common == fact && source == origin
        ? this
        : new Value(all, whole, common, source);
  }

  /**
   * What is true of both. An element that was chosen from a container stays that element beside a
   * new object that is to take its place, beside null, and beside itself as asked for again.
   */
  private Fact common(Value other) {
    if (fact != null && fact.equals(other.fact)) {
      return fact;
    }
    if (fact instanceof Fact.Only only && only.of().equals(other.fact)) {
      return only;
    }
    if (other.fact instanceof Fact.Only only && only.of().equals(fact)) {
      return only;
    }
    if (fact instanceof Fact.Chosen chosen && other.isNothing()) {
      return orNothing(chosen);
    }
    if (other.fact instanceof Fact.Chosen chosen && isNothing()) {
      return orNothing(chosen);
    }
    if (fact instanceof Fact.Constant || other.fact instanceof Fact.Constant) {
      return fact instanceof Fact.Constant constant
          ? besides(other.fact, constant.value())
          : besides(fact, ((Fact.Constant) other.fact).value());
    }
    if (fact instanceof Fact.Chosen chosen) {
      boolean same =
          other.fact instanceof Fact.Chosen that && that.choice().equals(chosen.choice());
      return same || other.isNew() ? chosen.alone() : null;
    }
    return other.fact instanceof Fact.Chosen chosen && isNew() ? chosen.alone() : null;
  }

  private static Fact orNothing(Fact.Chosen chosen) {
    return chosen instanceof Fact.LookedUp asked ? asked.sometimes() : chosen;
  }

  private boolean isNothing() {
    return places.equals(List.of(Place.NULL));
  }

  /** What a condition says where another way gives a constant: {@code a && b}, {@code a || b}. */
  private static Fact besides(Fact said, Object constant) {
    if (said == null || said instanceof Fact.Constant || !(constant instanceof Boolean known)) {
      return null;
    }
    if (said instanceof Fact.Only only) {
      return only.outcome() == known ? null : only;
    }
    return new Fact.Only(said, !known);
  }

  private boolean isNew() {
    return fact == null
        && complete
        && !places.isEmpty()
        && places.stream().allMatch(p -> p instanceof Place.Alloc made && made.site().isFresh());
  }

  Value plus(Place place) {
    return join(of(place)).with(fact);
  }
}
