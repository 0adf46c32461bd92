// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a method certainly signals after an access: a thread that waits for it comes later. Of a
 * branch, a try or a turn of a loop it is what its end has signalled, of the whole method what all
 * of those exits have that come after the access.
 */
final class LaterSignals {
  private final AccessLog accesses;
  private final Awaited awaited;
  private final List<Exit> exits = new ArrayList<>();
  private final Map<Object, Range> ranges = new IdentityHashMap<>();

  /** An exit of the method, after so many accesses in the order of the source. */
  private record Exit(int after, Set<Place> certain) {}

  /** Where the accesses of some code stand. */
  private record Range(int from, int until) {}

  LaterSignals(AccessLog accesses, Awaited awaited) {
    this.accesses = accesses;
    this.awaited = awaited;
  }

  /** A point that {@link #end(Object, int, State)} refers to. */
  int mark() {
    return accesses.all().size();
  }

  /**
   * Notes the end of a branch, of the body of a try or of a turn of a loop. What it has signalled
   * comes after its accesses, unless they may be those of a turn after another one that has
   * signalled.
   *
   * @param code what ends, to which a loop may come again
   * @param mark the accesses since belong to it
   * @param end null where it never ends
   */
  void end(Object code, int mark, State end) {
    Range first = ranges.computeIfAbsent(code, k -> new Range(mark, mark()));
    Set<Place> certain = end == null ? Set.of() : end.signalled.certain();
    if (!certain.isEmpty()) {
      Map<Signals, Signals> known = new IdentityHashMap<>(4);
      UnaryOperator<Access> change =
          a -> a.with(known.computeIfAbsent(a.signalled(), s -> firstBefore(s, certain, end)));
      accesses.change(first.from, first.until, change);
      accesses.change(Math.max(mark, first.until), mark(), change);
      awaited.signalled(first.from, certain);
    }
  }

  private static Signals firstBefore(Signals signalled, Set<Place> certain, State end) {
    Set<Place> first =
        SmallSet.map(certain, place -> signalled.possible().contains(place) ? null : place);
    return signalled.before(first, end.running);
  }

  /** Notes that the method may return here. */
  void exit(State state) {
    exits.add(new Exit(mark(), state.signalled.certain()));
  }

  /** How many exits of the method there are so far. */
  int exits() {
    return exits.size();
  }

  /** What all exits certainly have signalled, but for so many that come first. */
  Set<Place> certainAfter(int earlier) {
    Set<Place> certain = null;
    for (Exit exit : exits.subList(earlier, exits.size())) {
      certain = certain == null ? exit.certain : SmallSet.intersection(certain, exit.certain);
    }
    return certain == null ? Set.of() : certain;
  }

  /**
   * Whether the task of a pair waits for what its starter signals only after its own access.
   *
   * @param end the state at the end of the starter's method
   */
  static boolean order(Pair pair, State end) {
    return pair.firstTask() == null
        && !pair.isReentry()
        && pair.first()
            .signalled()
            .before(end.signalled.certain(), end.running)
            .precede(pair.second().ended());
  }

  /** Notes the end of the method. */
  void end(State end) {
    int until = mark();
    Set<Place> certain = null;
    for (int i = exits.size() - 1; i >= 0; i--) {
      Exit exit = exits.get(i);
      change(exit.after, until, certain, end);
      until = exit.after;
      certain = certain == null ? exit.certain : SmallSet.intersection(certain, exit.certain);
    }
    change(0, until, certain, end);
  }

  /** The accesses as made before these signals; those that shared what came before still do. */
  private static UnaryOperator<Access> before(Set<Place> signals, List<Task> others) {
    Map<Signals, Signals> known = new IdentityHashMap<>(4);
    return a -> a.with(known.computeIfAbsent(a.signalled(), s -> s.before(signals, others)));
  }

  private void change(int from, int until, Set<Place> certain, State end) {
    if (certain != null && !certain.isEmpty()) {
      accesses.change(from, until, before(certain, end.running));
    }
  }
}
