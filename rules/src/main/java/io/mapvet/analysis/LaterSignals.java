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
 * branch it is what its end has signalled, of the whole method what all of those exits have that
 * come after the access.
 */
final class LaterSignals {
  private final AccessLog accesses;
  private final List<Exit> exits = new ArrayList<>();

  /** An exit of the method, after so many accesses in the order of the source. */
  private record Exit(int after, Set<Place> certain) {}

  LaterSignals(AccessLog accesses) {
    this.accesses = accesses;
  }

  /** A point that {@link #branch} refers to. */
  int mark() {
    return accesses.all().size();
  }

  /**
   * Notes the end of a branch.
   *
   * @param mark the accesses since belong to it
   * @param before what was signalled when it began
   * @param end null where it never ends
   */
  void branch(int mark, Signals before, State end) {
    if (end != null && end.signalled != before && mark < mark()) {
      accesses.change(mark, mark(), before(end.signalled.certain(), end.running));
    }
  }

  /** Notes that the method may return here. */
  void exit(State state) {
    exits.add(new Exit(mark(), state.signalled.certain()));
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
