// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.finding.Level;
import io.mapvet.ir.Annotation;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.Location;
import io.mapvet.ir.Modifier;
import io.mapvet.knowledge.Contract.Threads;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Where;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The conflicts on one map field that no single flow shows: its accesses come from different roots,
 * and something else than the flow says that two threads make them.
 */
final class FieldConflicts {
  private static final int MAX_ACCESSES = 120;

  private final Program program;
  private final FieldKey field;
  private final boolean readsMutate;
  private final List<RootedAccess> live;
  private final Map<RootedAccess, Map<String, Mode>> guards = new IdentityHashMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  FieldConflicts(Program program, FieldKey field, boolean readsMutate, List<RootedAccess> live) {
    this.program = program;
    this.field = field;
    this.readsMutate = readsMutate;
    this.live = live.size() > MAX_ACCESSES ? live.subList(0, MAX_ACCESSES) : live;
    this.live.forEach(a -> guards.put(a, Guards.of(a)));
  }

  List<Conflict> find() {
    if (live.stream().noneMatch(RootedAccess::writes)) {
      return List.of();
    }
    for (int i = 0; i < live.size(); i++) {
      for (int j = i; j < live.size(); j++) {
        overlap(live.get(i), live.get(j));
      }
    }
    guardedBy();
    locks();
    if (field.isStatic()) {
      statics();
    } else {
      lookUps();
    }
    return conflicts;
  }

  private boolean mayRace(RootedAccess a, RootedAccess b) {
    return (a.writes() || b.writes())
        && mayOwnTheSame(a, b)
        && !Guards.keepApart(guards.get(a), guards.get(b))
        && !ordered(a, b);
  }

  /** Whether the objects whose field it is may be one object, by their types. */
  private boolean mayOwnTheSame(RootedAccess a, RootedAccess b) {
    if (isElsewhere(a, b)) {
      return false;
    }
    String first = ownerType(a);
    String second = ownerType(b);
    return first == null
        || second == null
        || program.isSubtype(first, second)
        || program.isSubtype(second, first);
  }

  /** Whether one client reaches the two maps by different ways, and nothing says that they meet. */
  private boolean isElsewhere(RootedAccess a, RootedAccess b) {
    Place first = a.access().place();
    Place second = b.access().place();
    return !field.isStatic()
        && a.client().equals(b.client())
        && !first.equals(second)
        && first.root() instanceof Place.Input
        && second.root() instanceof Place.Input;
  }

  private static boolean isOfReceiver(Place place) {
    return place.root() instanceof Place.Input input && input.index() == 0;
  }

  private static String ownerType(RootedAccess a) {
    Place owner = a.access().place().base();
    if (owner instanceof Place.Input input) {
      return input.index() == 0 ? a.client() : null;
    }
    if (owner instanceof Place.Alloc alloc) {
      return alloc.site().type();
    }
    FieldKey holder = owner == null ? null : Places.field(owner);
    return holder == null ? null : holder.type();
  }

  private static boolean ordered(RootedAccess a, RootedAccess b) {
    if (a.task() != null && b.task() != null) {
      return a.task().orderedWith(b.task());
    }
    return endedBefore(a, b) || endedBefore(b, a);
  }

  private static boolean endedBefore(RootedAccess task, RootedAccess after) {
    if (task.task() == null || after.task() != null) {
      return false;
    }
    Set<Place> ended = after.access().ended();
    if (Ordering.isAfterSignal(task.access(), ended)) {
      return false;
    }
    return !Collections.disjoint(ended, task.task().handles())
        || (task.task().executor() != null && ended.contains(task.task().executor()));
  }

  private void overlap(RootedAccess a, RootedAccess b) {
    if (!mayRace(a, b)) {
      return;
    }
    Evidence evidence = a.byTask() && b.byTask() ? tasks(a, b) : callers(a, b);
    if (evidence != null) {
      boolean proven =
          a.access().proven()
              && b.access().proven()
              && (a.task() == null || a.task().proven())
              && (b.task() == null || b.task().proven());
      boolean weaker = !proven && evidence.level() == Level.ERROR;
      add(a, b, weaker ? Evidence.MAY_STEP : evidence, null);
    }
  }

  private Evidence tasks(RootedAccess a, RootedAccess b) {
    if (!sameObject(a, b)) {
      return null;
    }
    boolean sameStart = a.root().equals(b.root()) && a.client().equals(b.client());
    if (sameStart) {
      return a.task().key().equals(b.task().key()) && startedPerCall(a)
          ? Evidence.TASK_PER_CALL
          : null;
    }
    return a == b ? null : Evidence.TWO_TASKS;
  }

  /** Whether one call of the root after the other starts tasks that run beside each other. */
  private static boolean startedPerCall(RootedAccess a) {
    Root.Kind kind = a.root().kind();
    boolean manyCalls =
        kind == Root.Kind.ANY_CALLER
            || (kind == Root.Kind.CONTRACT && a.root().contract().threads() == Threads.CONCURRENT);
    Task task = a.task();
    return manyCalls
        && !task.serial()
        && task.once() == null
        && task.times() == Times.ONCE
        && (task.perCall() || task.where() != Where.THREAD);
  }

  private Evidence callers(RootedAccess a, RootedAccess b) {
    if (!a.byTask() && !b.byTask()) {
      return isContract(a) && isContract(b) && sameObject(a, b) && onReceiver(a)
          ? Evidence.CONTRACT
          : null;
    }
    RootedAccess task = a.byTask() ? a : b;
    RootedAccess caller = a.byTask() ? b : a;
    if (!sameObject(task, caller)) {
      return null;
    }
    if (task.root().equals(caller.root())) {
      return startedPerCall(task) ? Evidence.TASK_PER_CALL : null;
    }
    if (field.isStatic()) {
      return Evidence.STATIC_AND_THREADS;
    }
    if (isContract(caller) && onReceiver(caller)) {
      return Evidence.TASK_AND_CONTRACT;
    }
    return isEntered(caller) ? Evidence.TASK_AND_CALLER : Evidence.TASK_AND_ANYONE;
  }

  private static boolean isContract(RootedAccess a) {
    return a.root().kind() == Root.Kind.CONTRACT
        && a.root().contract().threads() == Threads.CONCURRENT;
  }

  /** Whether the map belongs to the object that the framework enters, or is static. */
  private static boolean onReceiver(RootedAccess a) {
    Place map = a.access().place();
    return map.root() instanceof Place.Static || isOfReceiver(map);
  }

  /** Whether somebody outside the task is seen, or invited, to come this way. */
  private boolean isEntered(RootedAccess caller) {
    boolean ofOwner = caller.access().place().base() instanceof Place.Input;
    if (caller.root().kind() != Root.Kind.ANY_CALLER || !ofOwner) {
      return true;
    }
    return caller.root().method().is(Modifier.PUBLIC) && isPublic(caller.client());
  }

  private boolean isPublic(String type) {
    for (ClassDecl c = program.classNamed(type);
        c != null;
        c = c.outer() == null ? null : program.classNamed(c.outer())) {
      if (!c.is(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the two accesses are certainly on one map: of the same object or, for a task and a
   * caller, of the object that starts the task and that the caller holds.
   */
  private boolean sameObject(RootedAccess a, RootedAccess b) {
    if (field.isStatic()) {
      return true;
    }
    Place first = a.access().place();
    Place second = b.access().place();
    if (a.client().equals(b.client())) {
      return first.equals(second) && isOfReceiver(first);
    }
    return a.byTask() ? !b.byTask() && holds(b, a) : b.byTask() && holds(a, b);
  }

  /**
   * Whether the client of {@code outer} reaches the object of {@code inner}'s client by a field.
   */
  private static boolean holds(RootedAccess outer, RootedAccess inner) {
    String path = steps(outer.access().place());
    String suffix = steps(inner.access().place());
    return isOfReceiver(inner.access().place())
        && path.length() > suffix.length()
        && path.endsWith(suffix);
  }

  private static String steps(Place place) {
    StringBuilder text = new StringBuilder();
    for (Place p = place; p != null; p = p.base()) {
      if (p instanceof Place.Field f) {
        text.insert(0, "/" + f.field());
      } else if (p instanceof Place.Static s) {
        text.insert(0, "/" + s.field());
      }
    }
    return text.toString();
  }

  /** A lock that belongs to the map is missing where the map is used without it. */
  private void locks() {
    Map<String, Set<Location>> covered = new LinkedHashMap<>();
    Set<Location> all = new LinkedHashSet<>();
    for (RootedAccess a : live) {
      if (a.isThroughView()) {
        continue;
      }
      all.add(a.at());
      guards
          .get(a)
          .keySet()
          .forEach(g -> covered.computeIfAbsent(g, k -> new LinkedHashSet<>()).add(a.at()));
    }
    for (Map.Entry<String, Set<Location>> lock : covered.entrySet()) {
      boolean belongs = belongs(lock.getKey(), lock.getValue().size(), all.size());
      for (RootedAccess under : live) {
        if (!guards.get(under).containsKey(lock.getKey())) {
          continue;
        }
        boolean loose = lock.getKey().startsWith(Guards.LOOSE);
        if (under.isGuardedTooWeakly()) {
          tooWeak(under, lock.getKey(), belongs);
        }
        for (RootedAccess other : live) {
          boolean without = !guards.get(other).containsKey(lock.getKey());
          if (!comparable(lock.getKey(), under, other)) {
            continue;
          }
          if ((without || loose) && mayRace(under, other) && !isDeferred(other)) {
            add(
                other,
                under,
                belongs ? Evidence.LOCKED_ELSEWHERE : Evidence.INCIDENTAL_LOCK,
                lock.getKey());
          }
        }
      }
    }
  }

  /** Locks outside the map's owner say nothing of the map of another owner. */
  private static boolean comparable(String lock, RootedAccess under, RootedAccess other) {
    return !Guards.isOutside(lock)
        || (under.client().equals(other.client())
            && under.access().place().equals(other.access().place()));
  }

  /** A writer that shares its lock, or a reader with an optimistic stamp, is not guarded by it. */
  private void tooWeak(RootedAccess under, String lock, boolean belongs) {
    for (RootedAccess other : live) {
      if (guards.get(other).containsKey(lock) && mayRace(under, other)) {
        add(under, other, belongs ? Evidence.LOCKED_ELSEWHERE : Evidence.INCIDENTAL_LOCK, lock);
      }
    }
  }

  /** Code handed to a library may run under locks that are not seen. */
  private static boolean isDeferred(RootedAccess a) {
    return a.root().kind() == Root.Kind.UNFOLLOWED
        || (!a.access().proven() && a.access().locks().isEmpty() && !a.byTask());
  }

  private boolean belongs(String lock, int covered, int total) {
    if (lock.startsWith(Guards.ITSELF) || covered * 2 >= total) {
      return true;
    }
    for (RootedAccess under : live) {
      for (RootedAccess other : live) {
        if (under.method() == other.method()
            && under.at() != other.at()
            && guards.get(under).containsKey(lock)
            && !guards.get(other).containsKey(lock)) {
          return true;
        }
      }
    }
    return false;
  }

  private void guardedBy() {
    String declared = declaredGuard();
    if (declared == null) {
      return;
    }
    for (RootedAccess a : live) {
      if (guards.get(a).keySet().stream().noneMatch(g -> matches(g, declared))) {
        RootedAccess other =
            live.stream().filter(b -> b != a && (a.writes() || b.writes())).findFirst().orElse(a);
        add(a, other, Evidence.GUARDED_BY, declared);
      }
    }
  }

  private String declaredGuard() {
    ClassDecl owner = program.classNamed(field.owner());
    if (owner == null) {
      return null;
    }
    for (Field f : owner.fields()) {
      for (Annotation annotation : f.annotations()) {
        if (f.name().equals(field.name()) && annotation.simpleName().equals("GuardedBy")) {
          return annotation.values().get("value");
        }
      }
    }
    return null;
  }

  private boolean matches(String guard, String declared) {
    String name = guard.endsWith("()") ? guard.substring(0, guard.length() - 2) : guard;
    return name.equals(declared)
        || name.equals(Guards.OWNER + "." + declared)
        || (name.equals(Guards.ITSELF) && declared.equals(field.name()))
        || (name.endsWith("." + declared) && !name.startsWith(Guards.LOOSE));
  }

  private void statics() {
    boolean threads =
        readsMutate
            || live.stream().anyMatch(a -> program.isMadeForThreads(a.method()))
            || live.stream().anyMatch(a -> a.byTask() || !a.access().locks().isEmpty());
    for (RootedAccess a : live) {
      if (!a.writes() || a.root().kind() == Root.Kind.MAIN) {
        continue;
      }
      for (RootedAccess b : live) {
        if (b.root().kind() == Root.Kind.MAIN || !mayRace(a, b)) {
          continue;
        }
        if (a.onMiss()) {
          add(a, b, Evidence.LOOK_UP_PATH, null);
        } else if (threads) {
          add(a, b, Evidence.STATIC_AND_THREADS, null);
        } else {
          add(a, b, Evidence.STATIC_REGISTRY, null);
        }
      }
    }
  }

  private void lookUps() {
    ClassDecl owner = program.classNamed(field.owner());
    boolean shared = owner != null && owner.annotations().stream().anyMatch(this::saysShared);
    if (!shared) {
      return;
    }
    for (RootedAccess a : live) {
      for (RootedAccess b : live) {
        if (a.writes() && a.onMiss() && mayRace(a, b)) {
          add(a, b, Evidence.LOOK_UP_PATH, null);
        }
      }
    }
  }

  /** Whether an annotation says that several threads use one instance. */
  private boolean saysShared(Annotation annotation) {
    return annotation.simpleName().equals("ThreadSafe")
        || program.knowledge().contract("@" + annotation.name()) != null;
  }

  private void add(RootedAccess a, RootedAccess b, Evidence evidence, String lock) {
    boolean swap = rank(b, lock) < rank(a, lock) && lock == null;
    conflicts.add(
        new Conflict(
            swap ? b : a,
            swap ? a : b,
            evidence,
            lock == null ? null : Guards.display(lock, field.name())));
  }

  /** Lower is more telling as the place to report: unlocked first, then writes. */
  private int rank(RootedAccess a, String lock) {
    return (guards.get(a).isEmpty() ? 0 : 2) + (a.writes() ? 0 : 1);
  }
}
