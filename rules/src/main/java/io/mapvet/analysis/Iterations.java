// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.knowledge.Effect.Touch;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The iterators of this thread, by the term of each, and what has changed their maps since they
 * were made. Such a change does no harm unless the iterator makes another step. Immutable.
 */
final class Iterations {
  static final Iterations NONE = new Iterations(Map.of());

  /** The one name of a method of an entry that the analysis has to know: it gives the key. */
  private static final String KEY_OF_ENTRY = "getKey";

  private final Map<Term, Iteration> open;

  /**
   * One iterator.
   *
   * @param map what it goes over
   * @param element the element it has given last, or null
   * @param takenOut whether the iterator itself has taken that element out since
   * @param change what has changed the map in a way that ends the iterator's life, or null
   * @param elsewhere what has changed a map that a caller may know to be this one, or null
   * @param calls where code that only callers know was called since the last step
   */
  private record Iteration(
      Place map,
      Term element,
      boolean takenOut,
      Access change,
      Access elsewhere,
      Set<Location> calls) {
    Iteration changed(Access newChange, Access newElsewhere) {
      return new Iteration(map, element, takenOut, newChange, newElsewhere, calls);
    }
  }

  private Iterations(Map<Term, Iteration> open) {
    this.open = open;
  }

  /** With a new iterator over the map. */
  Iterations begun(Term iterator, Place map) {
    return with(iterator, new Iteration(map, null, false, null, null, Set.of()));
  }

  /** After a step of the iterator. */
  Iterations stepped(Term iterator, Term element) {
    Iteration known = open.get(iterator);
    return known == null
        ? this
        : with(
            iterator,
            new Iteration(known.map, element, false, known.change, known.elsewhere, Set.of()));
  }

  /** After the iterator has taken out the element that it has given last. */
  Iterations tookOut(Term iterator) {
    Iteration known = open.get(iterator);
    return known == null
        ? this
        : with(
            iterator,
            new Iteration(
                known.map, known.element, true, known.change, known.elsewhere, known.calls));
  }

  /** The map whose iterator has given the element in its last step, or null. */
  Place over(Term iterator, Term element) {
    Iteration known = open.get(iterator);
    return known == null || !element.equals(known.element) ? null : known.map;
  }

  /** What has changed the map since the iterator was made, or one that may be it. */
  List<Access> changes(Term iterator) {
    Iteration known = open.get(iterator);
    return known == null
        ? List.of()
        : Stream.of(known.change, known.elsewhere).filter(Objects::nonNull).toList();
  }

  /** Where code that only callers know was called since the iterator's last step. */
  Set<Location> calls(Term iterator) {
    Iteration known = open.get(iterator);
    return known == null ? Set.of() : known.calls;
  }

  /** After a call of code that only callers know, which may change any of the maps. */
  Iterations afterCall(Location at) {
    Iterations called = this;
    for (Map.Entry<Term, Iteration> entry : open.entrySet()) {
      Iteration known = entry.getValue();
      called =
          called.with(
              entry.getKey(),
              new Iteration(
                  known.map,
                  known.element,
                  known.takenOut,
                  known.change,
                  known.elsewhere,
                  SmallSet.plus(known.calls, at)));
    }
    return called;
  }

  /** After a change of some map by other means than one of these iterators. */
  Iterations after(Access change) {
    Iterations changed = this;
    for (Map.Entry<Term, Iteration> entry : open.entrySet()) {
      Iteration known = entry.getValue();
      boolean mayEnd = !isOfElement(change, known);
      if (mayEnd && known.map.equals(change.place())) {
        changed = changed.with(entry.getKey(), known.changed(change, known.elsewhere));
      } else if (mayEnd && Reentries.mayBeOne(change.place(), known.map)) {
        changed = changed.with(entry.getKey(), known.changed(known.change, change));
      }
    }
    return changed;
  }

  /**
   * Whether it puts another value for the key that the iteration has arrived at, or takes out once
   * more what the iterator has taken out.
   */
  private static boolean isOfElement(Access change, Iteration known) {
    Term key = change.act() == null ? null : change.act().key();
    boolean again = change.touch() == Touch.REMOVE && known.takenOut;
    return (change.touch() == Touch.WRITE || again) && isKeyOf(key, known.element);
  }

  private static boolean isKeyOf(Term key, Term element) {
    return key != null
        && element != null
        && (key.equals(element)
            || (key instanceof Term.Pure part
                && part.operation().equals(KEY_OF_ENTRY)
                && part.operands().equals(List.of(element))));
  }

  /** Where a call turns out to have changed nothing. */
  Iterations unchangedBy(Location call) {
    return mapChanges((known, change) -> change.trace().at().equals(call) ? null : change);
  }

  /**
   * Where a call computes the value of a key: the iteration bears it of one that it has come to.
   */
  Iterations computedBy(Location call, Term key) {
    return mapChanges(
        (known, change) ->
            change.trace().at().equals(call) && isKeyOf(key, known.element) ? null : change);
  }

  /**
   * After a test of a flag, which may well say that the iteration does not go on after a change.
   */
  Iterations doubted() {
    return mapChanges((known, change) -> change.guessing(1));
  }

  private Iterations mapChanges(BiFunction<Iteration, Access, Access> mapped) {
    Iterations others = this;
    for (Map.Entry<Term, Iteration> entry : open.entrySet()) {
      Iteration known = entry.getValue();
      Access change = known.change == null ? null : mapped.apply(known, known.change);
      Access elsewhere = known.elsewhere == null ? null : mapped.apply(known, known.elsewhere);
      if (change != known.change || elsewhere != known.elsewhere) {
        others = others.with(entry.getKey(), known.changed(change, elsewhere));
      }
    }
    return others;
  }

  private Iterations with(Term iterator, Iteration iteration) {
    Map<Term, Iteration> more = new LinkedHashMap<>(open);
    more.put(iterator, iteration);
    return new Iterations(more);
  }

  /** What may be so after either. */
  Iterations join(Iterations other) {
    if (this == other || other.open.isEmpty()) {
      return this;
    }
    Map<Term, Iteration> all = new LinkedHashMap<>(other.open);
    open.forEach((t, i) -> all.merge(t, i, Iterations::either));
    return new Iterations(all);
  }

  private static Iteration either(Iteration first, Iteration second) {
    Set<Location> calls = new LinkedHashSet<>(first.calls);
    calls.addAll(second.calls);
    Iteration changed = second.change != null ? second : first;
    Access elsewhere = second.elsewhere != null ? second.elsewhere : first.elsewhere;
    boolean takenOut = first.takenOut && second.takenOut;
    return new Iteration(changed.map, changed.element, takenOut, changed.change, elsewhere, calls);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Iterations that && open.equals(that.open);
  }

  @Override
  public int hashCode() {
    return open.hashCode();
  }
}
