// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A few elements in the order in which they were added; immutable. Summaries hold very many of
 * these sets, most of one or two elements, and a linked hash set takes ten times the room.
 */
final class SmallSet<E> extends AbstractSet<E> {
  /** The size beyond which it is worth an index to look elements up. */
  private static final int LARGE = 8;

  private final List<E> elements;
  private final Set<E> index;

  private SmallSet(List<E> distinct) {
    this.elements = List.copyOf(distinct);
    this.index = distinct.size() > LARGE ? Set.copyOf(distinct) : null;
  }

  /** The set with one element more. */
  static <E> Set<E> plus(Set<E> set, E element) {
    if (set.isEmpty()) {
      return new SmallSet<>(List.of(element));
    }
    return set.contains(element) ? set : union(set, List.of(element));
  }

  /** What is in both; the first set itself where that is all of it. */
  static <E> Set<E> intersection(Set<E> first, Set<E> second) {
    return first.isEmpty() || first.equals(second)
        ? first
        : map(first, element -> second.contains(element) ? element : null);
  }

  /** What is in either; the first set itself where that is all. */
  static <E> Set<E> union(Set<E> first, Collection<E> second) {
    return union(first, second, Integer.MAX_VALUE);
  }

  /**
   * What is in either.
   *
   * @param most the size beyond which nothing is added
   */
  static <E> Set<E> union(Set<E> first, Collection<E> second, int most) {
    if (first == second) {
      return first;
    }
    List<E> all = null;
    int size = first.size();
    for (E element : second) {
      if (size < most && !first.contains(element) && (all == null || !all.contains(element))) {
        all = all == null ? new ArrayList<>(first) : all;
        all.add(element);
        size++;
      }
    }
    return all == null ? first : new SmallSet<>(all);
  }

  /** Every element replaced, or left out for null; the set itself where nothing changes. */
  static <E> Set<E> map(Set<E> set, UnaryOperator<E> replacement) {
    if (set.isEmpty()) {
      return set;
    }
    List<E> mapped = new ArrayList<>(set.size());
    boolean changed = false;
    for (E element : set) {
      E to = replacement.apply(element);
      changed |= !element.equals(to);
      if (to != null && !mapped.contains(to)) {
        mapped.add(to);
      }
    }
    return !changed ? set : mapped.isEmpty() ? Set.of() : new SmallSet<>(mapped);
  }

  @Override
  public Iterator<E> iterator() {
    return elements.iterator();
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public boolean contains(Object element) {
    return index == null ? elements.contains(element) : index.contains(element);
  }
}
