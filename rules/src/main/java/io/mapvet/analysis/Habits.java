// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Certainty;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.MethodFacts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the program does with each map time and again. */
final class Habits {
  private final Engine engine;
  private final Map<Object, List<Pair>> looks = new HashMap<>();

  Habits(Engine engine) {
    this.engine = engine;
  }

  /** Notes a change that follows a look at the whole map. */
  void note(Object map, Pair pair) {
    looks.computeIfAbsent(map, k -> new ArrayList<>()).add(pair);
  }

  /**
   * The habits of one map.
   *
   * @param key what tells it apart
   * @param types those that it may have
   * @param uses the accesses after initialisation
   */
  Set<Habit> of(Object key, List<String> types, List<RootedAccess> uses) {
    Set<Habit> habits = EnumSet.noneOf(Habit.class);
    List<Pair> pairs = looks.getOrDefault(key, List.of());
    if (isRefilled(pairs, uses)) {
      habits.add(Habit.REFILLED);
    }
    if (types.stream().anyMatch(this::evicts)
        || pairs.stream().anyMatch(p -> makesRoom(p.first(), uses))) {
      habits.add(Habit.BOUNDED);
    }
    if (uses.stream().anyMatch(this::recurs)) {
      habits.add(Habit.RECURSIVE);
    }
    return habits;
  }

  private static boolean isRefilled(List<Pair> pairs, List<RootedAccess> uses) {
    Set<Method> refilling = new HashSet<>();
    for (Pair pair : pairs) {
      if (pair.first().touch() == Touch.WRITE) {
        refilling.add(pair.first().trace().last().method());
      }
    }
    return uses.stream().allMatch(use -> !use.writes() || refilling.contains(use.method()))
        && uses.stream().anyMatch(RootedAccess::writes)
        && uses.stream().anyMatch(use -> !refilling.contains(use.method()));
  }

  /** Whether a removal because of the size belongs to an insertion. */
  private static boolean makesRoom(Access removal, List<RootedAccess> uses) {
    Set<Method> chain = new HashSet<>();
    for (Trace t = removal.trace(); t != null; t = t.inner()) {
      chain.add(t.method());
    }
    return removal.touch() == Touch.REMOVE
        && uses.stream()
            .anyMatch(
                use ->
                    (use.touch() == Touch.INSERT || use.touch() == Touch.WRITE)
                        && chain.contains(use.method()));
  }

  /** Whether a class of the program says itself when its maps drop an entry. */
  private boolean evicts(String type) {
    for (String owner : engine.program().supertypes(type)) {
      ClassDecl decl = engine.program().classNamed(owner);
      for (Method method : decl == null ? List.<Method>of() : decl.methods()) {
        if (evicts(engine.program(), method)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a map asks the method, in the middle of an insertion, if it is to drop an entry. */
  static boolean evicts(Program program, Method method) {
    List<String> params = method.params().stream().map(Var::type).toList();
    for (String supertype : program.supertypes(method.owner())) {
      MethodFacts facts =
          program.knowledge().method(supertype, method.name(), params, Certainty.RESOLVED);
      if (facts != null && facts.effects().contains(new Effect.Evicts())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the code between a change and the look-up that it relies on may come back to it. */
  private boolean recurs(RootedAccess change) {
    Act act = change.access().act();
    LookUp check = act == null || act.compound() == null ? null : act.compound().check();
    for (Trace look = check == null ? null : check.trace(); look != null; look = look.inner()) {
      for (Trace put = change.access().trace(); put != null; put = put.inner()) {
        if (look.method() == put.method() && recurs(look.method(), look.at(), put.at())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean recurs(Method method, Location from, Location to) {
    if (!engine.isRecursive(method)) {
      return false;
    }
    boolean[] recurs = new boolean[1];
    Walk.ops(
        method.body(),
        op ->
            recurs[0] |=
                op.at().start() > from.start()
                    && op.at().start() < to.end()
                    && engine.mayComeBack(op, method));
    return recurs[0];
  }
}
