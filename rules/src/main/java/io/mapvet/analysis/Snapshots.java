// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Block;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import io.mapvet.knowledge.Effect.Touch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two looks at one map in a method of which the second relies on what the first has seen: an array
 * made by the size and a loop that fills it, a loop that uses what an earlier loop has computed, a
 * map that is cleared and filled again. In a concurrent map others may come between. Also the
 * removal because of the size, which others do not make void.
 */
final class Snapshots {
  private static final int MAX_LOOPS = 8;

  private final Frame frame;
  private final Map<Place, Access> sized = new LinkedHashMap<>();
  private final Map<Place, Access> cleared = new LinkedHashMap<>();
  private final List<Pass> passes = new ArrayList<>();

  private record Pass(Place map, Set<Var> results, Access access, Stmt.Loop loop) {}

  Snapshots(Frame frame) {
    this.frame = frame;
  }

  /** Whether a lock is held, which others may hold to change the map. */
  private static boolean isLocked(State state) {
    return !state.locks.isEmpty() || state.unnamedLock != null;
  }

  /** Notes an array of the length that a value gives. */
  void array(Value length, State state) {
    Origin origin = length.origin();
    if (origin != null) {
      origin.sources().stream()
          .filter(LookUp::counts)
          .forEach(l -> sized.put(l.map(), look(l.map(), l.trace().last().at(), state)));
    }
  }

  /** Notes that a map is emptied. */
  void cleared(Place map, Location at, State state) {
    if (isLocked(state)) {
      return;
    }
    cleared.put(map, look(map, at, state));
  }

  /** Notes that an entry is put into a map that may just have been emptied. */
  void put(Place map, Access access) {
    if (cleared.containsKey(map)) {
      frame.conflicts().add(new Pair(access.with((Act) null), null, cleared.get(map), null));
    }
  }

  /** Notes that an entry is taken out of a map; it may be because there are too many. */
  void removed(Access access, State state) {
    for (Map.Entry<LookUp, LookUps.Answer> asked : state.lookUps.asMap().entrySet()) {
      LookUp question = asked.getKey();
      boolean decides = asked.getValue().outcome() == LookUps.Outcome.COMPARED;
      if (question.counts() && decides && question.map().equals(access.place())) {
        Access look = look(access.place(), question.trace().last().at(), state);
        frame.conflicts().add(new Pair(access.with((Act) null), null, look, null));
      }
    }
  }

  /** Notes a loop over what a value refers to. */
  void loop(Stmt.Loop loop, Value iterated, State state) {
    Place only = iterated.mustUnlessNull();
    if (only == null || passes.size() == MAX_LOOPS || isKnown(loop)) {
      return;
    }
    Place map = only.unwrapped();
    Access here = look(map, loop.at(), state);
    Access first = sized.get(map);
    for (Pass earlier : passes) {
      if (first == null && earlier.map.equals(map) && uses(loop.body(), earlier.results)) {
        first = earlier.access;
      }
    }
    if (first != null && !isLocked(state)) {
      frame.conflicts().add(new Pair(here.with((Act) null), null, first, null));
    }
    passes.add(new Pass(map, results(loop.body()), here, loop));
  }

  private boolean isKnown(Stmt.Loop loop) {
    return passes.stream().anyMatch(p -> p.loop == loop);
  }

  private Access look(Place map, Location at, State state) {
    return new Access(
        map,
        new Access.What(Touch.ITERATE, true, false, false, false, false),
        state.locks,
        state.ended,
        state.signalled,
        0,
        false,
        Beside.of(state),
        null,
        Act.look(),
        frame.trace(at));
  }

  /** The variables of the source that the body gives a computed value. */
  private static Set<Var> results(Block body) {
    Set<Var> results = new HashSet<>();
    Walk.ops(
        body,
        op -> {
          if (op instanceof Op.Compute && !op.dst().name().isEmpty()) {
            results.add(op.dst());
          }
        });
    return results;
  }

  private static boolean uses(Block body, Set<Var> variables) {
    boolean[] uses = new boolean[1];
    Walk.ops(
        body,
        op ->
            uses[0] |=
                op instanceof Op.Compute compute
                    && !variables.contains(compute.dst())
                    && compute.operands().stream().anyMatch(variables::contains));
    return uses[0];
  }
}
