// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Operand;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The accesses of one map after its initialisation, and what is asked of two of them: whether they
 * are on one object, whether a lock or an order keeps them apart.
 */
final class MapAccesses {
  /** So many accesses are compared with each other. */
  static final int MAX_ACCESSES = 120;

  private final Program program;
  private final MapKey key;
  private final List<RootedAccess> live;
  private final BiPredicate<RootedAccess, RootedAccess> asked;
  private final Map<RootedAccess, Map<String, Mode>> guards = new IdentityHashMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  MapAccesses(Program program, MapKey key, List<RootedAccess> live) {
    this(program, key, live, (a, b) -> true);
  }

  /**
   * @param asked the pairs of accesses that may conflict, in either order
   */
  MapAccesses(
      Program program,
      MapKey key,
      List<RootedAccess> live,
      BiPredicate<RootedAccess, RootedAccess> asked) {
    this.program = program;
    this.asked = asked;
    this.key = key;
    this.live = live.size() > MAX_ACCESSES ? live.subList(0, MAX_ACCESSES) : live;
    this.live.forEach(a -> guards.put(a, Guards.of(a)));
  }

  Program program() {
    return program;
  }

  /** Where the map is kept. */
  MapKey key() {
    return key;
  }

  /** The field that holds the map, or the container of the map. */
  FieldKey field() {
    return key.field();
  }

  /**
   * Whether the map is in what an object holds of which a container makes one instance for all: the
   * object through which the access is reached, by its fields alone.
   */
  boolean isHeldByManaged(RootedAccess a) {
    Place place = a.access().place();
    ClassDecl client = program.classNamed(a.client());
    return !field().isStatic()
        && client != null
        && isOfReceiver(place)
        && !Places.hasElement(place)
        && program.contracts().isShared(client);
  }

  /** The declaration of the field's class, or null. */
  ClassDecl owner() {
    return program.classNamed(field().owner());
  }

  /** Whether a container makes one instance of the field's class for all. */
  boolean isManaged() {
    return !field().isStatic() && owner() != null && program.contracts().isShared(owner());
  }

  /** The field's declaration, or null. */
  Field declaration() {
    return program.declaration(field());
  }

  /** The accesses, at most so many that every pair can be looked at. */
  List<RootedAccess> live() {
    return live;
  }

  /** The locks held at an access, by names that compare. */
  Map<String, Mode> guards(RootedAccess access) {
    return guards.get(access);
  }

  /** The conflicts found so far. */
  List<Conflict> conflicts() {
    return conflicts;
  }

  /** Whether the two conflict, may be on one map, and no lock and no order keeps them apart. */
  boolean mayRace(RootedAccess a, RootedAccess b) {
    boolean confined = !field().isStatic() && (isConfined(a) || isConfined(b));
    return !confined && race(a, b);
  }

  /**
   * Whether they may race although a framework gives the object to one thread: nothing but a task
   * that the object itself starts is beside that.
   */
  boolean mayRaceWithOwnTask(RootedAccess a, RootedAccess b) {
    return a.byTask() != b.byTask() && sameObject(a, b) && race(a, b);
  }

  /**
   * Whether they may race although a framework enters the object with one thread, as an event loop
   * does: another object holds it, and who calls that one comes with a thread of his own.
   */
  boolean mayRaceWithHolder(RootedAccess a, RootedAccess b) {
    return (isHeldBy(a, b) || isHeldBy(b, a)) && race(a, b);
  }

  /** Whether a framework enters, with the one thread to which it has given the object. */
  static boolean isEnteredAlone(RootedAccess a) {
    return !a.byTask() && a.root().kind() == Root.Kind.CONFINED && a.root().isPromised();
  }

  private boolean isHeldBy(RootedAccess entered, RootedAccess holder) {
    boolean serial = holder.byTask() && holder.task().serial();
    return isEnteredAlone(entered)
        && !isOfMaker(entered)
        && !isConfined(holder)
        && !serial
        && !field().isStatic()
        && holds(holder, entered);
  }

  private boolean race(RootedAccess a, RootedAccess b) {
    return (a.writes() || b.writes())
        && asked.test(a, b)
        && !Choice.differ(a.access().choice(), b.access().choice())
        && mayOwnTheSame(a, b)
        && !Guards.keepApart(guards.get(a), guards.get(b))
        && !a.takesTurnsWith(b)
        && !isOneThread(a, b)
        && !isSeenInFlow(a, b)
        && !a.isExcludedBy(b)
        && !oneAtATime(a, b)
        && (field().isStatic() || !a.sharesLoopWith(b))
        && !ordered(a, b)
        && !initialises(a, b)
        && !initialises(b, a);
  }

  /** Whether the first is lazy initialisation of what the second finds there. */
  private static boolean initialises(RootedAccess first, RootedAccess second) {
    Place object = first.access().place().base();
    Place same = second.access().place().base();
    return first
        .access()
        .signalled()
        .initialise(
            second.access().ended(),
            flag -> flag.base() != null && flag.base().equals(object) ? onto(flag, same) : flag);
  }

  private static Place onto(Place flag, Place object) {
    return object == null ? flag : Places.onto(flag, object);
  }

  /**
   * Whether a framework never lets threads into both methods at once: of one object or, where each
   * thread has an object of its own, of all.
   */
  private boolean oneAtATime(RootedAccess a, RootedAccess b) {
    Root first = a.root();
    Root second = b.root();
    boolean ofAll = first.kind() == Root.Kind.CONFINED && second.kind() == Root.Kind.CONFINED;
    return !a.byTask()
        && !b.byTask()
        && (ofAll || !field().isStatic())
        && first.isPromised()
        && second.isPromised()
        && !first.overlaps(second);
  }

  /**
   * Whether one thread makes both, on a map of the object that starts it or that is the thread: a
   * thread starts once, and an object its own thread once.
   */
  private boolean isOneThread(RootedAccess a, RootedAccess b) {
    return a.root().equals(b.root())
        && a.client().equals(b.client())
        && a.access().place().equals(b.access().place())
        && !field().isStatic()
        && isOfReceiver(a.access().place())
        && (a.byTask() ? b.byTask() && isOneTask(a, b) : !b.byTask() && isRunByThread(a.root()));
  }

  /** Whether the flow of one root shows what a task does that the root waits for. */
  private static boolean isSeenInFlow(RootedAccess a, RootedAccess b) {
    boolean awaited = a.byTask() && a.task().awaited() || b.byTask() && b.task().awaited();
    return awaited && a.root().equals(b.root()) && a.client().equals(b.client());
  }

  private static boolean isOneTask(RootedAccess a, RootedAccess b) {
    return a.task().key().equals(b.task().key())
        && a.task().times() == Times.ONCE
        && !a.task().older()
        && !b.task().older()
        && !RootEvidence.startedPerCall(a);
  }

  /** Whether the root is what an object does that is a thread, or a task that starts once. */
  boolean isRunByThread(Root root) {
    return root.kind() == Root.Kind.UNFOLLOWED
        && program.supertypes(root.method().owner()).stream()
            .flatMap(supertype -> program.knowledge().methods(supertype).stream())
            .flatMap(method -> method.effects().stream())
            .anyMatch(e -> e instanceof Effect.Starts s && s.function().equals(Operand.THIS));
  }

  private boolean isConfined(RootedAccess a) {
    if (!a.isWithinCall()) {
      return false;
    }
    ClassDecl scoped = scoped(a);
    if (scoped != null) {
      return program.contracts().isProxied(scoped);
    }
    boolean ofAll = a.root().isPromised() && a.access().place().root() instanceof Place.Static;
    return a.root().kind() == Root.Kind.CONFINED && !ofAll && !isOfMaker(a);
  }

  /** Whether an object that belongs to one thread is given the map by one that does not. */
  boolean isGiven(RootedAccess a) {
    return a.root().kind() == Root.Kind.CONFINED && !a.byTask() && scoped(a) != null;
  }

  /**
   * The class nearest to the map, on the way from the object that is entered, of which a container
   * says whose an instance is, whoever keeps it; null where there is none.
   */
  private ClassDecl scoped(RootedAccess a) {
    Place map = a.access().place();
    for (Place p = map.base(); p != null; p = p.base()) {
      FieldKey step = p instanceof Place.Field ? Places.field(p) : null;
      ClassDecl type = step == null ? null : program.classNamed(step.type());
      if (type != null
          && (program.contracts().isProxied(type) || program.contracts().isShared(type))) {
        return type;
      }
    }
    return null;
  }

  /** Whether the map is not a part of the instance, but of the one object that makes them all. */
  boolean isOfMaker(RootedAccess a) {
    Place step = a.access().place();
    while (step.base() != null && !(step.base() instanceof Place.Input)) {
      step = step.base();
    }
    return isOfReceiver(step)
        && step instanceof Place.Field field
        && field.field().isSynthetic()
        && program.contracts().isOfMaker(program.classNamed(a.root().method().owner()));
  }

  /** Whether the objects whose field it is may be one object, by their types. */
  boolean mayOwnTheSame(RootedAccess a, RootedAccess b) {
    if (isElsewhere(a, b) || areHeldApart(a, b)) {
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
    return !field().isStatic()
        && a.client().equals(b.client())
        && !first.equals(second)
        && first.base() != null
        && first.root() instanceof Place.Input
        && second.root() instanceof Place.Input;
  }

  /** Whether one class keeps the two owners in two fields of its own. */
  private static boolean areHeldApart(RootedAccess a, RootedAccess b) {
    Place first = a.access().place().base();
    Place second = b.access().place().base();
    FieldKey one = first == null ? null : Places.field(first);
    FieldKey other = second == null ? null : Places.field(second);
    return one != null && other != null && one.owner().equals(other.owner()) && !one.equals(other);
  }

  /** Whether the place is reached through the object that the root is called on. */
  static boolean isOfReceiver(Place place) {
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

  /** Whether one ends before the other begins, or they take turns. */
  static boolean ordered(RootedAccess a, RootedAccess b) {
    boolean tasks = a.task() != null && b.task() != null;
    return (tasks && a.task().orderedWith(b.task())) || endedBefore(a, b) || endedBefore(b, a);
  }

  private static boolean endedBefore(RootedAccess task, RootedAccess after) {
    Set<Place> ended = after.access().ended();
    return task.task() != null
        && !Ordering.isAfterSignal(task.access(), ended)
        && (after.task() == null || !task.access().signalled().isUncertainFor(ended))
        && Ordering.isOver(task.task(), ended, List.of(task.task()));
  }

  /**
   * Whether the two accesses are certainly on one map: of the same object or, for a task and a
   * caller, of the object that starts the task and that the caller holds.
   */
  boolean sameObject(RootedAccess a, RootedAccess b) {
    if (field().isStatic()) {
      return true;
    }
    Place first = a.access().place();
    Place second = b.access().place();
    if (first.root() instanceof Place.Static && first.equals(second)) {
      return !Places.hasElement(first);
    }
    if (a.client().equals(b.client())) {
      return first.equals(second) && isOfReceiver(first);
    }
    return a.byTask() ? !b.byTask() && holds(b, a) : b.byTask() && holds(a, b);
  }

  /**
   * Whether the client of {@code outer} reaches the object of {@code inner}'s client by a field.
   */
  private static boolean holds(RootedAccess outer, RootedAccess inner) {
    if (!isOfReceiver(inner.access().place())) {
      return false;
    }
    Place path = outer.access().place();
    for (Place step = atField(inner.access().place()); step != null; step = atField(step.base())) {
      path = atField(path);
      if (path == null || !Places.field(path).equals(Places.field(step))) {
        return false;
      }
      path = path.base();
    }
    return atField(path) != null;
  }

  /** The path up to its last step into a field, or null. */
  private static Place atField(Place place) {
    Place p = place;
    while (p != null && !(p instanceof Place.Field || p instanceof Place.Static)) {
      p = p.base();
    }
    return p;
  }

  /** Adds a conflict; without a lock to name, the more telling access comes first. */
  void add(RootedAccess a, RootedAccess b, Evidence evidence, String lock) {
    boolean swap = lock == null && rank(b) < rank(a);
    conflicts.add(
        new Conflict(
            swap ? b : a,
            swap ? a : b,
            evidence,
            lock == null ? null : Guards.display(lock, key.name())));
  }

  /** Lower is more telling as the place to report: unlocked first, then writes. */
  private int rank(RootedAccess a) {
    return (guards.get(a).isEmpty() ? 0 : 2) + (a.writes() ? 0 : 1);
  }
}
