// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import java.util.Objects;
import java.util.Set;

/**
 * Where a value comes from.
 *
 * @param term which value it is, null where nothing tells
 * @param read the look-ups whose result it is or may be
 * @param computed the look-ups from whose results it was computed
 * @param put the changes that have put it into a map, or taken it out
 */
record Origin(Term term, Set<LookUp> read, Set<LookUp> computed, Set<Location> put) {
  private static final int MAX_SOURCES = 4;

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Origin that
            && Objects.equals(term, that.term)
            && read.equals(that.read)
            && computed.equals(that.computed)
            && put.equals(that.put));
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(term) + read.hashCode();
  }

  static Origin of(Term term) {
    return new Origin(term, Set.of(), Set.of(), Set.of());
  }

  /** The result of a look-up. */
  static Origin of(Term term, LookUp lookUp) {
    return new Origin(term, Set.of(lookUp), Set.of(), Set.of());
  }

  Origin computedFrom(Set<LookUp> sources) {
    return sources.isEmpty() ? this : new Origin(term, read, union(computed, sources), put);
  }

  Origin as(Term known) {
    return new Origin(known, read, computed, put);
  }

  Origin putBy(Location act) {
    return new Origin(term, read, computed, union(put, Set.of(act)));
  }

  /** The same value, as whoever has passed it knows it. */
  Origin from(Origin given) {
    return new Origin(term, union(read, given.read), union(computed, given.computed), put);
  }

  /** Whether the value itself was found in a map, or was put into one. */
  boolean isOfMap() {
    return !read.isEmpty() || !put.isEmpty();
  }

  /** The look-ups that the value depends on, directly or not. */
  Set<LookUp> sources() {
    return union(read, computed);
  }

  /** The least upper bound; null knows nothing. */
  static Origin join(Origin first, Origin second) {
    if (first == null) {
      return second == null ? null : second.withoutTerm();
    }
    if (second == null) {
      return first.withoutTerm();
    }
    return first.equals(second)
        ? first
        : new Origin(
            Term.either(first.term, second.term),
            union(first.read, second.read),
            union(first.computed, second.computed),
            union(first.put, second.put));
  }

  private Origin withoutTerm() {
    return read.isEmpty() && computed.isEmpty() && put.isEmpty()
        ? null
        : new Origin(null, read, computed, put);
  }

  private static <T> Set<T> union(Set<T> first, Set<T> second) {
    if (first.isEmpty() || first.equals(second)) {
      return second;
    }
    if (second.isEmpty()) {
      return first;
    }
    return SmallSet.union(first, second, MAX_SOURCES);
  }
}
