// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Summary.Invocation;
import io.mapvet.analysis.Summary.Store;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Role;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the interpretation of one method gathers, to become its summary. */
final class Frame {
  private static final int MAX_SYMBOLIC = 32;
  private static final int MAX_STORES = 128;
  private static final int MAX_ESCAPES = 8;

  private final Engine engine;
  private final Program program;
  private final Method method;
  private final boolean client;
  private final ObjectTypes types;
  private final Map<Op, List<Site>> sites;
  private final Map<Op, Map<Site, Site>> seen = new IdentityHashMap<>();
  private final List<Site> made = new ArrayList<>();
  private final AccessLog accesses = new AccessLog();
  private final Awaited awaited = new Awaited(this);
  private final LaterSignals laterSignals = new LaterSignals(accesses, awaited);
  private final Conflicts conflicts = new Conflicts(this);
  private final PossibleReentries reentries = new PossibleReentries(this);
  private final Map<List<Object>, Invocation> invocations = new LinkedHashMap<>();
  private final Starts starts = new Starts(this);
  private final ValueUses uses = new ValueUses();
  private final Set<Lock> released = new LinkedHashSet<>();
  private final List<Access> escapes = new ArrayList<>();
  private final Snapshots snapshots = new Snapshots(this);
  private final Turns turns = new Turns();
  private final Premises premises;

  private Frame(Engine engine, Method method, boolean client, Map<Op, List<Site>> sites) {
    this.engine = engine;
    this.program = engine.program();
    this.method = method;
    this.client = client;
    this.sites = sites;
    this.types = new ObjectTypes(this);
    this.premises = new Premises(engine.fields());
  }

  /** The frame of a method of the program. */
  static Frame of(Engine engine, Method method) {
    return new Frame(engine, method, false, engine.sites(method));
  }

  /** The frame of code outside the program that calls into it. */
  static Frame ofClient(Engine engine, Method method) {
    return new Frame(engine, method, true, new IdentityHashMap<>());
  }

  /** Notes that the method is seen to run another. */
  void calls(Method callee) {
    if (!client) {
      engine.calls(method, callee);
    }
  }

  /**
   * Notes that the method is seen to run another. What that does to an object of unknown origin, an
   * answer of unseen code, is told of nobody here, so that it has to be entered from outside.
   *
   * @param inputs none where code that does not compile calls it without an object
   */
  void calls(Method callee, List<Value> inputs) {
    if (callee.self() == null || inputs.isEmpty() || !Places.areFound(inputs.get(0))) {
      calls(callee);
    } else if (!client) {
      engine.calledElsewhere(callee.id());
    }
  }

  Engine engine() {
    return engine;
  }

  Program program() {
    return program;
  }

  ObjectTypes types() {
    return types;
  }

  Method method() {
    return method;
  }

  /** Whether the code is that of unseen callers, who know no more than what fields are given. */
  boolean isClient() {
    return client;
  }

  /** What the method does with values of maps. */
  ValueUses uses() {
    return uses;
  }

  /** Adds a value to what containers hold, if it is worth remembering. */
  void keep(State state, Value container, Value value) {
    if (engine.relevance().of(value)) {
      for (Place place : container.places()) {
        engine.fields().keep(place.unwrapped(), value);
      }
      Heap.keep(state, container, value);
    }
  }

  /** The receiver, if there is one, and the arguments. */
  List<Value> inputs() {
    List<Value> inputs = new ArrayList<>();
    int count = method.params().size() + (method.self() == null ? 0 : 1);
    for (int i = 0; i < count; i++) {
      inputs.add(Value.of(new Place.Input(i)));
    }
    return inputs;
  }

  /** The state on entry: every input refers to what the caller passes. */
  State entry() {
    State state = new State(method.slots());
    int index = 0;
    if (method.self() != null) {
      state.set(method.self().id(), input(index++));
    }
    for (var param : method.params()) {
      state.set(param.id(), input(index++));
    }
    return state;
  }

  private static Value input(int index) {
    return Value.of(new Place.Input(index)).with(Origin.of(new Term.Input(index)));
  }

  /** The last object made by an operation of this method. */
  Place.Alloc make(Op op, boolean fresh, String type, Set<Trait> traits) {
    return make(op, fresh, type, traits, Set.of());
  }

  /**
   * The last object made by an operation of this method.
   *
   * @param open traits that depend on what the method is given
   */
  Place.Alloc make(Op op, boolean fresh, String type, Set<Trait> traits, Set<OpenTrait> open) {
    List<Site> here = sites.computeIfAbsent(op, k -> new ArrayList<>(1));
    for (Site known : here) {
      if (known.isFresh() == fresh
          && known.type().equals(type)
          && known.traits().equals(traits)
          && known.isOpenFor(open)) {
        return made(known);
      }
    }
    Site site = new Site(op, null, fresh, type, method.id(), traits, open);
    here.add(site);
    engine.log().add(new Journal.Made(site));
    return made(site);
  }

  /** The last object that a callee's site made, as seen through a call. */
  Place.Alloc through(Op call, Place.Alloc inner, List<Value> inputs) {
    Site site =
        seen.computeIfAbsent(call, k -> new IdentityHashMap<>())
            .computeIfAbsent(inner.site(), s -> s.through(call, inputs));
    return new Place.Alloc(made(site).site(), inner.older());
  }

  private Place.Alloc made(Site site) {
    made.add(site);
    return new Place.Alloc(site, false);
  }

  /** Whether a value is, or is part of, an argument of the method. */
  boolean isArgument(Value value) {
    int self = method.self() == null ? -1 : 0;
    return value.places().stream()
        .anyMatch(p -> p.root() instanceof Place.Input input && input.index() != self);
  }

  /**
   * The type of an object where it is known and no subtype: the object is made in sight, or a
   * client made it. Null for any other, and for null.
   */
  String exactType(Place object) {
    if (object instanceof Place.Alloc alloc) {
      return alloc.site().isFresh() ? alloc.site().type() : null;
    }
    return client && method.self() != null && object.equals(new Place.Input(0))
        ? method.owner()
        : null;
  }

  /** A point to which {@link #madeSince} refers. */
  int mark() {
    return made.size();
  }

  /** The sites that made objects since the mark. */
  Set<Site> madeSince(int mark) {
    return new LinkedHashSet<>(made.subList(mark, made.size()));
  }

  Trace trace(Location at) {
    return new Trace(at, method, premises.areThere(), premises.given(), null);
  }

  /** The looks at whole maps that the method relies on. */
  Snapshots snapshots() {
    return snapshots;
  }

  /** The changes that the method makes in the middle of accesses. */
  PossibleReentries reentries() {
    return reentries;
  }

  /** The conflicts that nothing orders. */
  Conflicts conflicts() {
    return conflicts;
  }

  /** What the method signals after its accesses. */
  LaterSignals laterSignals() {
    return laterSignals;
  }

  /** The conditions under which the code runs that is interpreted. */
  Premises premises() {
    return premises;
  }

  Turns turns() {
    return turns;
  }

  /** Notes an access of the current thread: conflicts with running tasks, and for the summary. */
  void record(State state, Access access) {
    Place place = access.place();
    meetRunning(state, access);
    if (!place.isLocal() || isActOnFound(access)) {
      add(state.running.isEmpty() ? access : access.with(access.beside().and(state.running)));
      return;
    }
    if (state.isReachedByTask(place)) {
      add(access.afterAStart());
    }
    for (Access known : PublishedNames.of(state, access)) {
      if (!known.place().isLocal()) {
        record(state, known);
      } else {
        meetRunning(state, known);
      }
    }
  }

  private void meetRunning(State state, Access access) {
    for (Task task : state.running) {
      if (!task.accessesMeeting(access).isEmpty()
          && (task.life() == null || Escape.isForgotten(task.life(), state))) {
        conflicts.meet(access, task, state.running);
      }
    }
  }

  /**
   * Whether it may be, or complete, a compound action on a map in a field of an object that was not
   * made here.
   */
  private static boolean isActOnFound(Access access) {
    return access.act() != null
        && access.act().kind() != Act.Kind.LOAD
        && access.place() instanceof Place.Field
        && access.place().root() instanceof Place.Alloc alloc
        && !alloc.site().isFresh()
        && (access.act().compound() != null
            || (alloc.site().origin() == null && access.act().changes()));
  }

  /** Notes that the method returns the value. */
  void returns(Value value, State state, Location at) {
    if (escapes.size() < MAX_ESCAPES) {
      escapes.addAll(Escapes.of(this, value, state, at));
    }
  }

  /** Notes that the method passes values to a function that is not seen. */
  void passes(Place function, List<Value> args, Location at) {
    if (escapes.size() < MAX_ESCAPES) {
      escapes.addAll(Escapes.passed(this, function, args, at));
    }
  }

  private void add(Access access) {
    if (!accesses.add(access)) {
      engine.bound("accesses", method);
    }
  }

  /**
   * Notes that a task starts: it runs beside those that run, and from now on.
   *
   * @param others the tasks beside which it is not yet known to run
   */
  void start(State state, Task task, List<Task> others) {
    for (Task other : others) {
      if (!task.orderedWith(other) && !isOneThread(task, other)) {
        conflicts.meet(new Together(other, task), others);
      }
    }
    if (task.times() == Times.PARALLEL) {
      conflicts.meet(new Together(task, task.ofOtherTurn()), others);
    }
    if (state.running.size() >= Tasks.MAX) {
      engine.bound("tasks at once", method);
    }
    conflicts.started(task, others);
    awaited.started(task, state);
    Ordering.begin(state, task);
    Task started =
        others.isEmpty() ? task : task.change().beside(task.beside().and(others)).build();
    state.running = Tasks.add(state.running, started);
  }

  /**
   * Whether both are one thread object that this method has made: it starts once, also where a loop
   * goes over a list.
   */
  private boolean isOneThread(Task task, Task other) {
    return task.key().equals(other.key())
        && task.times() == Times.ONCE
        && other.times() == Times.ONCE
        && task.key().function() instanceof Site site
        && program().role(site.type()) == Role.HANDLE
        && task.handles().contains(new Place.Alloc(site, false))
        && other.handles().contains(new Place.Alloc(site, false));
  }

  void add(Invocation invocation) {
    if (invocations.size() < MAX_SYMBOLIC) {
      invocations.putIfAbsent(invocation.key(), invocation);
    } else {
      engine.bound("calls through inputs", method);
    }
  }

  /** Notes that what is called at a place runs in the middle of an access. */
  void callsWithin(Location call, Access around) {
    invocations.replaceAll((key, known) -> known.at().equals(call) ? known.within(around) : known);
  }

  /** The functions started that only a caller knows. */
  Starts starts() {
    return starts;
  }

  /** The tasks started and waited for. */
  Awaited awaited() {
    return awaited;
  }

  void releasedUnheld(Lock lock) {
    if (!lock.place().isLocal() && released.size() < MAX_SYMBOLIC) {
      released.add(lock);
    }
  }

  /** The summary, given the state and the value at the method's return. */
  Summary finish(State exit, Value returned) {
    exit.reuse.returned(this, returned);
    List<Store> stores = Escape.stores(returned, exit, MAX_STORES);
    if (stores.size() == MAX_STORES) {
      engine.bound("stores", method);
    }
    return summary(exit, returned, stores, Escape.lasting(returned, invocations.values(), exit));
  }

  /** The summary of a method that never returns, given the tasks that run meanwhile. */
  Summary neverReturns(List<Task> running) {
    State end = new State(0);
    end.running = running;
    return summary(end, Value.NONE, List.of(), access -> true);
  }

  private Summary summary(
      State end, Value returned, List<Store> stores, Predicate<Access> lasting) {
    laterSignals.end(end);
    List<Task> known = starts.known(end.running);
    Sharing sharing = new Sharing();
    Set<Task.Key> running = Tasks.keys(known);
    Lockset kept = end.locks.map(Frame::nonLocal);
    return new Summary(
        method,
        accesses.all().stream()
            .filter(lasting)
            .map(a -> sharing.of(uses.of(a).with(a.beside().among(running))))
            .toList(),
        stores,
        returned,
        known.stream().map(task -> task.beside(running).among(lasting)).toList(),
        awaited.at(end).stream().map(task -> task.beside(running).among(lasting)).toList(),
        invocations.values().stream().map(i -> i.among(running)).toList(),
        starts.at(end),
        nonLocal(end.ended),
        nonLocal(end.doubted),
        end.signalled.whereUnset(WonFlags.foundUnset(end, engine.fields())).map(Frame::nonLocal),
        kept,
        released,
        conflicts.all(end),
        reentries.all(),
        conflicts.together(),
        end.lookUps,
        escapes);
  }

  private static Set<Place> nonLocal(Set<Place> places) {
    return SmallSet.map(places, Frame::nonLocal);
  }

  private static Place nonLocal(Place place) {
    return place.isLocal() ? null : place;
  }

  /**
   * Notes a touch of everything a value may refer to.
   *
   * @param called role of the type the operation was called on
   * @param looksUp whether the operation itself looks up before it writes
   * @param act the change that it is, or null
   */
  void touch(
      State state,
      Value value,
      Access.What what,
      Role called,
      boolean looksUp,
      Act act,
      Runner runner,
      Location at) {
    for (Place place : types.shareable(value)) {
      Place map = place.unwrapped();
      if (types.mayBeMap(place, called)) {
        Choice choice = Choice.of(value, map, state);
        Lockset held =
            runner.isTask() ? runner.locks() : state.lockedWith(value.term(), map, runner.locks());
        Act done = act == null ? null : act.after(state, map, held);
        Access access =
            new Access(
                map,
                what,
                Locks.lockedByItself(place, what, held).of(choice, map),
                state.ended,
                WonFlags.signalledHere(state, engine.fields()),
                runner.guesses() + state.guesses(value),
                looksUp || state.missed.contains(map) || (done != null && done.updates()),
                Beside.of(state),
                choice,
                done,
                trace(at));
        if (!runner.isTask() && !state.reuse.isEmpty()) {
          state.reuse.used(this, value.term(), access);
        }
        runner.emit(state, mutating(access));
      }
    }
  }

  /** The access, as a write where a read of this very map changes it. */
  Access mutating(Access access) {
    Access.What what = access.what();
    boolean ofOrder =
        what.reorders() && engine.fields().mayHave(access.place(), Trait.READS_MUTATE);
    boolean drops = what.touch() == Touch.READ && engine.fields().readsMutate(access.place());
    if ((!ofOrder && !drops) || what.writes()) {
      return access;
    }
    return access.with(what.writing(ofOrder));
  }
}
