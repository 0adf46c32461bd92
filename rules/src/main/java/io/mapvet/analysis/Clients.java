// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Block;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.knowledge.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Calls every root the way code outside the program can: makes an object of its class with each
 * constructor, then calls the method. What the constructors left in the object is known then, so
 * the executors, functions and locks that fields hold are.
 */
final class Clients {
  private final Engine engine;
  private final Program program;
  private final Seen all = new Seen();
  private Seen seen;
  private Ground statics;
  private boolean startsTask;
  private Registrations registrations;

  /** A conflict seen in one flow, and where that flow starts. */
  record RootedPair(Pair pair, Root root, String client) {}

  /**
   * What clients of one class, or of all, are seen to do.
   *
   * @param awaited the accesses of tasks that have ended when the root returns
   * @param callsOut accesses that run functions of callers that are not seen in their middle
   */
  private record Seen(
      List<RootedAccess> accesses,
      List<RootedAccess> awaited,
      List<RootedAccess> callsOut,
      List<RootedPair> pairs) {
    Seen() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(Seen other) {
      accesses.addAll(other.accesses);
      awaited.addAll(other.awaited);
      callsOut.addAll(other.callsOut);
      pairs.addAll(other.pairs);
    }
  }

  /** What the static initialiser of a class is seen to do, and leaves in static fields. */
  private record Initialised(Seen seen, Map<HeapKey, Value> cells) {}

  /** The work that is about the clients of a class, or about its static initialiser. */
  private record Work(String type, boolean initialises) {}

  Clients(Engine engine) {
    this.engine = engine;
    this.program = engine.program();
  }

  /** Every access to something a client can reach, those of tasks that are waited for last. */
  List<RootedAccess> accesses() {
    List<RootedAccess> accesses = new ArrayList<>(all.accesses);
    accesses.addAll(all.awaited);
    return accesses;
  }

  /** The accesses that run functions of callers that are not seen in their middle. */
  List<RootedAccess> callsOut() {
    return all.callsOut;
  }

  List<RootedPair> pairs() {
    return all.pairs;
  }

  void run() {
    Map<String, List<Root>> byClass = new HashMap<>();
    for (Root root : new Roots(program, engine).find()) {
      byClass.computeIfAbsent(root.method().owner(), k -> new ArrayList<>()).add(root);
    }
    Map<HeapKey, Value> cells = new LinkedHashMap<>();
    for (ClassDecl c : program.classes()) {
      for (Method m : c.methods()) {
        if (m.kind() == Method.Kind.STATIC_INITIALISER) {
          Initialised outcome =
              engine.outcome(new Work(c.name(), true), List.of(m), () -> initialise(c, m));
          all.add(outcome.seen);
          cells.putAll(outcome.cells);
        }
      }
    }
    engine.initialised(cells);
    statics = new Ground(cells, engine.log());
    for (ClassDecl c : program.classes()) {
      engine.goOn();
      List<List<Root>> roots =
          program.supertypes(c.name()).stream()
              .map(type -> byClass.getOrDefault(type, List.of()))
              .toList();
      all.add(
          engine.outcome(
              new Work(c.name(), false), List.of(c.methods(), roots), () -> enter(c, byClass)));
    }
  }

  private Initialised initialise(ClassDecl c, Method initialiser) {
    seen = new Seen();
    registrations = new Registrations(engine);
    State state = new State(0);
    enter(new Root(initialiser, Root.Kind.INITIALISER, null), c, state);
    keepWhatRuns(state);
    return new Initialised(seen, state.heap());
  }

  private Seen enter(ClassDecl c, Map<String, List<Root>> byClass) {
    seen = new Seen();
    startsTask = false;
    registrations = new Registrations(engine);
    State made = constructed(c);
    for (Root root : byClass.getOrDefault(c.name(), List.of())) {
      State state = root.method().is(Modifier.STATIC) ? State.over(statics) : made.copy();
      enter(root, c, state);
    }
    List<Root> inherited = inherited(c, byClass);
    if (startsTask || inherited.stream().anyMatch(this::starts)) {
      inherited.forEach(root -> enter(root, c, made.copy()));
    }
    for (Registrations.Outcome outcome : registrations.meet(made)) {
      met(outcome, c);
    }
    return seen;
  }

  /** The methods of its superclasses through which an object that starts tasks is entered, too. */
  private List<Root> inherited(ClassDecl c, Map<String, List<Root>> byClass) {
    return program.supertypes(c.name()).stream()
        .filter(supertype -> !supertype.equals(c.name()))
        .flatMap(supertype -> byClass.getOrDefault(supertype, List.of()).stream())
        .filter(root -> !root.method().is(Modifier.STATIC))
        .toList();
  }

  /** Whether the method starts tasks, also such as only an object of the very class knows. */
  private boolean starts(Root root) {
    Summary summary = engine.summary(root.method());
    return !summary.running().isEmpty() || !summary.starts().isEmpty();
  }

  /** The state after making an object of the class by any of its constructors. */
  private State constructed(ClassDecl c) {
    State joined = null;
    for (Method m : c.methods()) {
      if (m.kind() == Method.Kind.CONSTRUCTOR) {
        State state = State.over(statics);
        enter(new Root(m, Root.Kind.INITIALISER, null), c, state);
        joined = State.join(joined, state);
      }
    }
    if (joined == null) {
      return State.over(statics);
    }
    joined.running = List.of();
    joined.ended = Set.of();
    joined.locks = Lockset.EMPTY;
    keepWhatRuns(joined);
    registrations.keep(joined);
    return joined;
  }

  /**
   * Forgets the maps, locks and plain objects that fields hold, and what the constructor was given,
   * so that they go by the field's name; what was made to run or to be waited for stays.
   */
  private void keepWhatRuns(State state) {
    Map<Place, Place> names = new LinkedHashMap<>();
    List<HeapKey> forgotten = new ArrayList<>();
    for (Map.Entry<HeapKey, Value> cell : state.heap().entrySet()) {
      HeapKey key = cell.getKey();
      boolean published = key.slot().equals(HeapKey.PUBLISHED);
      if (!published && key.slot() instanceof FieldKey field) {
        Place name =
            key.base() instanceof Place.Static ? key.base() : new Place.Field(key.base(), field);
        if (name(cell.getValue(), name, names)) {
          forgotten.add(key);
        }
      } else if (published
          && key.base() instanceof Place.Alloc alloc
          && OutsideNames.isData(alloc, program)) {
        forgotten.add(key);
      } else if (key.slot().equals(HeapKey.CONTENT) && holdsData(cell.getValue())) {
        forgotten.add(key);
      }
    }
    forgotten.forEach(state::forget);
    nameArguments(state, names);
    if (!names.isEmpty()) {
      state.rename(p -> Places.replaceRoot(p, names), p -> Places.replaceRoot(p, names));
      registrations.rename(names);
    }
  }

  /**
   * Gives a name to the objects a cell may hold if all of them are data and none has one yet. A
   * plain object that one constructor makes has the name that it has where another is given it.
   */
  private boolean name(Value held, Place name, Map<Place, Place> names) {
    boolean given = held.places().stream().map(Place::unwrapped).anyMatch(Clients::isArgument);
    List<Place> objects = new ArrayList<>();
    for (Place place : held.places()) {
      if (place.unwrapped() instanceof Place.Alloc alloc
          && (OutsideNames.isData(alloc, program) || (given && isPlainObject(alloc.site())))) {
        objects.add(alloc);
      } else if (isArgument(place.unwrapped())) {
        objects.add(place.unwrapped());
      } else if (place instanceof Place.Guard guard && guard.base() instanceof Place.Alloc) {
        objects.add(guard);
      } else if (place != Place.NULL) {
        return false;
      }
    }
    if (objects.isEmpty() || names.containsKey(objects.get(0))) {
      return false;
    }
    objects.forEach(o -> names.put(o, name));
    return true;
  }

  /** Names what the constructor was given by where it is kept, also beside other objects. */
  private static void nameArguments(State state, Map<Place, Place> names) {
    for (Map.Entry<HeapKey, Value> cell : state.heap().entrySet()) {
      Place base = cell.getKey().base();
      Object slot = cell.getKey().slot();
      Place name =
          slot instanceof FieldKey field && !(base instanceof Place.Static)
              ? new Place.Field(base, field)
              : slot.equals(HeapKey.CONTENT) ? new Place.Element(base) : null;
      if (name != null) {
        cell.getValue().places().stream()
            .map(Place::unwrapped)
            .filter(Clients::isArgument)
            .forEach(p -> names.putIfAbsent(p, name));
      }
    }
  }

  /** Whether it is what the constructor was given: in a method the same place is another object. */
  private static boolean isArgument(Place place) {
    return place instanceof Place.Input input && input.index() > 0;
  }

  /** Whether nothing that the container holds can run or be waited for. */
  private boolean holdsData(Value held) {
    return held.places().stream()
        .allMatch(
            p ->
                p == Place.NULL
                    || (p.unwrapped() instanceof Place.Alloc alloc
                        && (OutsideNames.isData(alloc, program) || isPlainObject(alloc.site()))));
  }

  private boolean isPlainObject(Site site) {
    return site.task() == null
        && program.classNamed(site.type()) != null
        && program.role(site.type()) == Role.OTHER
        && program.functionMethod(site.type()) == null;
  }

  private void enter(Root root, ClassDecl c, State state) {
    Method client = client(root.method(), c);
    Frame frame = Frame.ofClient(engine, client);
    List<Value> inputs = frame.inputs();
    if (root.method().self() == null) {
      inputs.remove(0);
    }
    Op op = call(root.method());
    state.ended = Set.of();
    state.locks = DeclaredLocks.of(frame, root.method());
    Calls calls = new Calls(frame);
    Value result = calls.apply(root.method(), inputs, op, op.at(), state, Runner.own(frame, state));
    if (root.isPromised()) {
      callBack(result, calls, op, state, Runner.own(frame, state).deferred(1));
    }
    Summary done = frame.finish(state, Value.NONE);
    OutsideNames names = OutsideNames.in(state, engine);
    for (Access access : done.accesses()) {
      Root entered = isOfTheClass(access, root) ? asCaller(root) : root;
      if (entered != null) {
        Access known = names.of(access);
        seen.accesses.add(new RootedAccess(inside(known, client), entered, null, c.name()));
      }
    }
    for (Access escape : engine.summary(root.method()).escapes()) {
      if (Escapes.isLetOut(engine, escape)) {
        seen.accesses.add(new RootedAccess(escape, root, null, c.name()));
      }
    }
    for (Summary.Invocation unknown : done.invocations()) {
      for (Access around : unknown.around()) {
        seen.callsOut.add(new RootedAccess(inside(around, client), root, null, c.name()));
      }
    }
    startsTask |= !state.running.isEmpty();
    if (root.method().kind() != Method.Kind.CONSTRUCTOR) {
      registrations.keep(state);
    }
    registrations.call(root, client, op, done, state.running);
    tasks(state.running, state, root, client, c);
    if (root.kind() != Root.Kind.INITIALISER) {
      tasks(done.awaited(), state, root, client, c);
    }
    for (Pair pair : done.pairs()) {
      seen.pairs.add(new RootedPair(inside(pair, client), root, c.name()));
    }
    if (root.method().is(Modifier.STATIC) && !state.running.isEmpty()) {
      made(result, state, root.method());
    }
  }

  /** Who enters a method by a promise may call, at some time, the new functions that it returns. */
  private void callBack(Value returned, Calls calls, Op op, State state, Runner runner) {
    for (Place function : returned.places()) {
      if (function instanceof Place.Alloc alloc
          && alloc.site().isFresh()
          && calls.functions().code(function) != null) {
        calls.functions().invoke(state, function, "", List.of(), List.of(), op, op.at(), runner);
      }
    }
  }

  /**
   * What a static method itself has started on the new object that it returns: to those who get the
   * object it is as if a constructor had. What a constructor has started is known already.
   */
  private void made(Value result, State state, Method factory) {
    Place object = result.must();
    ClassDecl type =
        object instanceof Place.Alloc alloc && alloc.site().isFresh()
            ? program.classNamed(alloc.site().type())
            : null;
    if (type != null) {
      Map<Place, Place> self = Map.of(object, new Place.Input(0));
      state.rename(p -> Places.replaceRoot(p, self), p -> Places.replaceRoot(p, self));
      state.running = state.running.stream().filter(t -> !isByConstructor(t, type)).toList();
      Root initialiser = new Root(factory, Root.Kind.INITIALISER, null);
      tasks(state.running, state, initialiser, client(factory, type), type);
    }
  }

  private boolean isByConstructor(Task task, ClassDecl made) {
    Set<String> types = program.supertypes(made.name());
    for (Trace step = task.start(); step != null; step = step.inner()) {
      Method method = step.method();
      if (method.kind() == Method.Kind.CONSTRUCTOR && types.contains(method.owner())) {
        return true;
      }
    }
    return false;
  }

  /** What a function that a field keeps does for the thread, or in the task, that calls it. */
  private void met(Registrations.Outcome outcome, ClassDecl c) {
    Registrations.Call call = outcome.call();
    Task task =
        call.task() == null ? null : OutsideNames.of(call.task(), outcome.state(), call.client());
    for (Access access : outcome.accesses()) {
      Access inside = task == null ? inside(access, call.client()) : access;
      if (!access.place().isLocal()) {
        seen.accesses.add(new RootedAccess(inside, call.root(), task, c.name()));
      }
    }
    for (Pair pair : outcome.pairs()) {
      seen.pairs.add(new RootedPair(inside(pair, call.client()), call.root(), c.name()));
    }
    tasks(outcome.state().running, outcome.state(), call.root(), call.client(), c);
  }

  private void tasks(List<Task> tasks, State state, Root root, Method client, ClassDecl c) {
    OutsideNames names = OutsideNames.in(state, engine);
    for (Task task : tasks) {
      Task named = OutsideNames.of(task, state, client);
      for (Access access : task.accesses()) {
        Access known = names.of(access);
        if (known.place().isOlder() || isOver(task.life(), known.place().root(), state)) {
          continue; // the object of the last turn stands for those of earlier ones
        }
        (task.awaited() ? seen.awaited : seen.accesses)
            .add(new RootedAccess(known, root, named, c.name()));
      }
    }
  }

  /**
   * Whether nobody can touch what belongs to {@code owner} after an object's life, or it lives on.
   */
  private static boolean isOver(Place life, Place owner, State state) {
    return life != null
        && (life.equals(owner)
            || life == Place.NULL
            || life.base() != null
            || life instanceof Place.Static
            || Escape.isHeld(life, state));
  }

  /** Whether a constructor touches what does not belong to the new object. */
  private static boolean isOfTheClass(Access access, Root root) {
    return root.kind() == Root.Kind.INITIALISER
        && root.method().kind() == Method.Kind.CONSTRUCTOR
        && access.place().root() instanceof Place.Static;
  }

  /** A constructor as code that anybody may run; null where its callers are seen. */
  private Root asCaller(Root constructor) {
    return engine.isCalled(constructor.method())
        ? null
        : new Root(constructor.method(), Root.Kind.ANY_CALLER, null);
  }

  /** Without the frame of the client, which is no code of the program. */
  private static Access inside(Access access, Method client) {
    return access.along(access.trace().inside(client));
  }

  private static Pair inside(Pair pair, Method client) {
    return new Pair(
        inside(pair.first(), client),
        inside(pair.firstTask(), client),
        pair.isReentry() ? inside(pair.second(), client) : pair.second(),
        inside(pair.secondTask(), client));
  }

  private static Task inside(Task task, Method client) {
    return task == null ? null : task.change().start(task.start().inside(client)).build();
  }

  private static Method client(Method target, ClassDecl c) {
    Var self = new Var(0, "this", c.name());
    List<Var> params = new ArrayList<>();
    for (Var v : target.params()) {
      params.add(v);
    }
    return new Method(
        c.name(),
        "client of " + target.name(),
        Method.Kind.METHOD,
        self,
        params,
        0,
        "void",
        Set.of(),
        List.of(),
        Block.EMPTY,
        target.slots() + 1,
        target.at());
  }

  private static Op call(Method target) {
    Location at = target.at();
    Callee callee =
        new Callee(
            target.owner(),
            target.name(),
            target.params().stream().map(Var::type).toList(),
            target.result(),
            target.self() == null,
            false,
            Certainty.RESOLVED);
    return new Op.Invoke(null, Op.CallKind.SPECIAL, callee, null, List.of(), at);
  }
}
