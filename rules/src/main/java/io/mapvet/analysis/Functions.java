// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Summary.Invocation;
import io.mapvet.analysis.Summary.Launch;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls function objects now, or starts them on other threads. */
final class Functions {
  private static final List<String> RUNNABLE = List.of("java.lang.Runnable");

  private final Frame frame;
  private final Calls calls;
  private final Map<Task.Key, Task.Key> keys = new HashMap<>();

  /** The composed functions that are being run: one may come to be a part of itself. */
  private final Set<Place> composing = new HashSet<>();

  Functions(Frame frame, Calls calls) {
    this.frame = frame;
    this.calls = calls;
  }

  /**
   * Whether an executor certainly runs its tasks one after the other: it is made so, and was not
   * given another executor to run them on.
   */
  boolean isSerial(State state, Place executor) {
    if (executor instanceof Place.ClassObject) {
      return true;
    }
    Value given = state.load(executor, HeapKey.CONTENT);
    boolean delegates =
        given != null
            && given.places().stream()
                .anyMatch(p -> isExecutor(p) && !p.equals(executor) && !isSerial(state, p));
    return !delegates && always(executor, Trait.SERIAL);
  }

  /** Whether an executor is known to run tasks beside each other, itself or by another. */
  private boolean isPool(State state, Place executor) {
    Value given = state.load(executor, HeapKey.CONTENT);
    return always(executor, Trait.POOL)
        || (given != null
            && given.places().stream()
                .anyMatch(p -> isExecutor(p) && !p.equals(executor) && isPool(state, p)));
  }

  private boolean isExecutor(Place place) {
    return place instanceof Place.Alloc alloc
        && frame.program().role(alloc.site().type()) == Role.EXECUTOR;
  }

  /** Whether everything the place may hold has the trait. */
  boolean always(Place place, Trait trait) {
    if (place instanceof Place.Alloc alloc) {
      return alloc.site().has(trait);
    }
    FieldKey field = Places.field(place);
    return field != null && frame.engine().fields().always(field, trait);
  }

  /**
   * Calls a function object now, or notes that only a caller can.
   *
   * @param name the method called on it
   * @return what it returns
   */
  Value invoke(
      State state,
      Place function,
      String name,
      List<String> params,
      List<Value> args,
      Op op,
      Location at,
      Runner runner) {
    Place object = function.unwrapped();
    if (frame.exactType(object) != null) {
      Method body = body(object, name, params);
      if (body != null) {
        return calls.apply(body, inputs(state, object, body, args), op, at, state, runner);
      }
      return composed(state, object, args, op, at, runner);
    }
    Place known = known(state, function);
    if (known != null) {
      runner.emit(
          new Invocation(
              known,
              name,
              params,
              args,
              runner.locks(),
              state.ended,
              at,
              runner.guesses(),
              Beside.of(state).and(state.running),
              runner.around()));
      if (!runner.isTask()) {
        state.iterations = state.iterations.afterCall(at);
        frame.passes(known, args, at);
        return Value.of(new Fact.ResultOf(at));
      }
    }
    return Value.NONE;
  }

  /** The name under which callers know what is to be called; null where they know none. */
  private static Place known(State state, Place function) {
    if (!function.isLocal()) {
      return function == Place.NULL ? null : function;
    }
    Value names = state.load(function.root(), HeapKey.PUBLISHED);
    Place name = names == null ? null : names.must();
    return name == null || name.isLocal() || function.base() == null
        ? null
        : Places.replaceRoot(function, name);
  }

  /** A function made of others runs them. */
  private Value composed(
      State state, Place function, List<Value> args, Op op, Location at, Runner runner) {
    Value parts = state.load(function, HeapKey.CONTENT);
    Value result = Value.NONE;
    if (!composing.add(function)) {
      return result;
    }
    if (parts != null && frame.program().role(frame.exactType(function)) == Role.FUNCTION) {
      for (Place part : parts.places()) {
        if (part instanceof Place.Alloc inner && !inner.equals(function)) {
          result = result.join(invoke(state, part, "", List.of(), args, op, at, runner));
        }
      }
    }
    composing.remove(function);
    return result;
  }

  /** The code that calling a function object runs, or null where it is not known. */
  Method code(Place function) {
    Place object = function.unwrapped();
    return frame.exactType(object) == null ? null : body(object, "", List.of());
  }

  /** The code a call of {@code name} on an object of exactly known type runs, or null. */
  private Method body(Place object, String name, List<String> params) {
    Op.MakeTask lambda = lambda(object);
    if (lambda != null) {
      return lambda.body();
    }
    String type = frame.exactType(object);
    Method named = name.isEmpty() ? null : frame.program().dispatch(type, name, params);
    return named != null || !name.isEmpty() && !isFunction(type)
        ? named
        : frame.program().functionMethod(type);
  }

  private static Op.MakeTask lambda(Place object) {
    return object instanceof Place.Alloc alloc ? alloc.site().task() : null;
  }

  private boolean isFunction(String type) {
    ClassDecl decl = frame.program().classNamed(type);
    return decl != null && frame.program().functionMethod(type) != null;
  }

  /** The inputs of a function object's code: what it captured, then the arguments. */
  List<Value> inputs(State state, Place object, Method body, List<Value> args) {
    List<Value> inputs = new ArrayList<>();
    if (lambda(object) != null) {
      int captured = body.captured() + (body.self() == null ? 0 : 1);
      for (int i = 0; i < captured; i++) {
        Value value = state.load(object, i);
        inputs.add(value == null ? Value.NONE : value);
      }
    } else if (body.self() != null) {
      inputs.add(Value.of(object));
    }
    inputs.addAll(args);
    return inputs;
  }

  /**
   * Starts a function object on another thread, or notes that only a caller can.
   *
   * @param started the object, and what is known of it where it was one of several
   * @return what the function returns, as far as it is known
   */
  Value launch(State state, Value started, Launch launch, Op op, Trace start, List<Value> args) {
    Place function = started.places().get(0);
    if (frame.exactType(function) == null) {
      Place known = launch.life() == null ? known(state, function) : null;
      if (known != null) {
        frame.starts().add(state, key(op, function), known, launch, start);
      }
      return Value.NONE;
    }
    Place executor = launch.executor();
    if (executor != null && runsItself(state, executor, function, op)) {
      return Value.NONE;
    }
    Value kept = state.load(function, HeapKey.CONTENT);
    for (Place part : kept == null ? List.<Place>of() : kept.places()) {
      if (part != Place.NULL && !part.isLocal()) {
        frame.starts().part(state, key(op, function), part, launch, start);
      }
    }
    boolean byEnding = frame.program().functionTypes().isByEnding(frame.exactType(function));
    int guesses = launch.guesses() + (byEnding ? 1 : 0);
    Runner runner = Runner.task(frame, guesses);
    Begun begun = new Begun(launch.handles());
    State begin = state.copy();
    begin.end(t -> !Collections.disjoint(t.handles(), launch.after()));
    runAs(begin, started, op, args, runner, begun, 0);
    boolean certain = executor == null || isSerial(state, executor) || isPool(state, executor);
    Task task =
        new Task.Builder(
                key(op, function),
                launch.where(),
                times(state, started, launch),
                start,
                guesses + (certain ? 0 : 1))
            .executor(executor, executor != null && isSerial(state, executor))
            .perCall(worksOnArguments(state, function))
            .once(startsOnce(function) ? function : state.once)
            .handles(begun.handles)
            .signals(begun.signals)
            .given(given(state, function))
            .chosen(function.isOlder() ? Choice.of(started) : null)
            .after(launch.after())
            .life(launch.life())
            .accesses(runner.collected())
            .invocations(runner.invocations())
            .build();
    if (task.doesNothing()) {
      return runner.returned();
    }
    frame.start(state, task, state.running);
    for (Task inner : begun.nested) {
      state.running = Tasks.add(state.running, inner.following(launch.after()));
    }
    if (launch.joined()) {
      state.end(t -> t.key().equals(task.key()) && !t.older());
    }
    return runner.returned();
  }

  /** What a function was given when it was made: what a lambda captured, what fields hold. */
  private static Set<Place> given(State state, Place function) {
    Set<Place> given = new LinkedHashSet<>();
    Op.MakeTask lambda = lambda(function);
    Object self = lambda != null && lambda.body().self() != null ? 0 : null;
    for (Map.Entry<HeapKey, Value> cell : state.heap().entrySet()) {
      Object slot = cell.getKey().slot();
      boolean kept = slot instanceof FieldKey || slot instanceof Integer;
      if (kept && !slot.equals(self) && cell.getKey().base().equals(function)) {
        given.addAll(cell.getValue().places());
      }
    }
    return given;
  }

  /** Whether it is a function without parameters. */
  boolean isSupplier(Place function) {
    Op.MakeTask lambda = lambda(function);
    return lambda != null && lambda.body().params().size() == lambda.captures().size();
  }

  /** What tells a function from others that the same operation starts. */
  static Task.Key key(Op op, Place function) {
    return new Task.Key(op, function instanceof Place.Alloc alloc ? alloc.site().root() : function);
  }

  /** The key of a task that a call starts: the same object for the same task of the callee. */
  Task.Key key(Op call, Task.Key inner) {
    return keys.computeIfAbsent(new Task.Key(call, inner), key -> key);
  }

  /** An object that others can find is the same in every call, and a thread starts but once. */
  private boolean startsOnce(Place function) {
    return !function.isLocal() && frame.program().role(frame.exactType(function)) == Role.HANDLE;
  }

  /**
   * Of a function of earlier turns there are many, unless it is known which of them it is; a serial
   * executor runs none beside itself.
   */
  private Times times(State state, Value started, Launch launch) {
    boolean one = started.fact() instanceof Fact.Chosen chosen && chosen.choice().isOfOneElement();
    if (launch.times() != Times.PARALLEL && (one || !started.places().get(0).isOlder())) {
      return launch.times();
    }
    boolean serial = launch.executor() != null && isSerial(state, launch.executor());
    return serial ? Times.REPEATED : Times.PARALLEL;
  }

  /** An executor that the program itself defines does with a function what its code says. */
  private boolean runsItself(State state, Place executor, Place function, Op op) {
    Method execute = executeMethod(executor);
    if (execute == null) {
      return false;
    }
    List<Value> args = List.of(Value.of(function));
    calls.apply(
        execute,
        inputs(state, executor, execute, args),
        op,
        op.at(),
        state,
        Runner.own(frame, state));
    return true;
  }

  /** Whether an executor's code calls the function before it returns, and nothing else does. */
  boolean runsAtOnce(Method execute) {
    Summary summary = frame.engine().summary(execute);
    int function = execute.self() == null ? execute.captured() : 1;
    return summary.starts().isEmpty()
        && summary.invocations().stream()
            .anyMatch(i -> i.function().equals(new Place.Input(function)));
  }

  /** The program's own code of an executor, or null for a library's or an unknown one. */
  Method executeMethod(Place executor) {
    if (executor instanceof Place.Alloc alloc) {
      return alloc.site().task() != null
          ? alloc.site().task().body()
          : frame.program().dispatch(alloc.site().type(), "execute", RUNNABLE);
    }
    FieldKey field = Places.field(executor);
    Set<Content> contents = field == null ? Set.of() : frame.engine().fields().contents(field);
    return contents.size() == 1 && contents.iterator().next().exact()
        ? frame.program().dispatch(contents.iterator().next().type(), "execute", RUNNABLE)
        : null;
  }

  /** What a new task is known by, what it signals, and the tasks that it starts. */
  private static final class Begun {
    private final Set<Place> handles;
    private final Set<Place> signals = new LinkedHashSet<>();
    private final List<Task> nested = new ArrayList<>();

    Begun(Set<Place> handles) {
      this.handles = new LinkedHashSet<>(handles);
    }
  }

  /** Interprets a function and, for a thread or future, the functions it was given. */
  private void runAs(
      State state, Value started, Op op, List<Value> args, Runner runner, Begun begun, int depth) {
    Place function = started.places().get(0);
    if (frame.program().role(frame.exactType(function)) == Role.HANDLE) {
      begun.handles.add(function);
    }
    Method body = body(function, "", List.of());
    if (body != null) {
      List<Value> inputs = inputs(state, function, body, args);
      if (lambda(function) == null && body.self() != null) {
        inputs.set(0, started);
      }
      runBody(state, body, op, inputs, runner, begun, depth);
    }
    Value kept = state.load(function, HeapKey.CONTENT);
    Method ofAny = kept == null || depth == 3 ? null : bodyOfChosen(kept);
    if (ofAny != null) {
      List<Value> inputs = new ArrayList<>(List.of(kept));
      inputs.addAll(args);
      runBody(state, ofAny, op, inputs, runner, begun, depth + 1);
    } else if (kept != null && depth < 3) {
      for (Place inner : kept.places()) {
        if (frame.exactType(inner) != null) {
          Value one = Value.of(inner).with(function.isOlder() ? null : kept.fact());
          runAs(state, one, op, args, runner, begun, depth + 1);
        }
      }
    }
  }

  private void runBody(
      State state, Method body, Op op, List<Value> inputs, Runner runner, Begun begun, int depth) {
    State apart = state.copy();
    apart.ended = Set.of();
    apart.signalled = Signals.NONE;
    apart.once = null;
    leaveThreadLocals(apart);
    Value returned = calls.apply(body, inputs, op, op.at(), apart, runner);
    if (depth == 0) {
      runner.returns(returned);
    }
    Signals signalled = frame.engine().summary(body).signalled();
    Binding binding = new Binding(frame, state, inputs, op);
    Set<Place> possible = binding.certain(signalled.possible());
    begun.handles.addAll(possible);
    begun.signals.addAll(binding.certain(signalled.single()));
    begun.signals.addAll(frame.engine().fields().openedByOne(possible));
    for (Task inner : apart.running) {
      if (state.running.stream().noneMatch(t -> t == inner)) {
        begun.nested.add(inner);
      }
    }
  }

  /** What any object runs that was chosen out of several; null where that is not one method. */
  private Method bodyOfChosen(Value objects) {
    if (!(objects.fact() instanceof Fact.Chosen) || objects.places().size() < 2) {
      return null;
    }
    Method same = null;
    for (Place object : objects.places()) {
      String type = frame.exactType(object);
      boolean plain =
          type != null && lambda(object) == null && frame.program().role(type) != Role.HANDLE;
      Method body = plain ? body(object, "", List.of()) : null;
      if (body == null || (same != null && same != body)) {
        return null;
      }
      same = body;
    }
    return same;
  }

  /** A new thread finds nothing in the thread-locals of the one that starts it. */
  private void leaveThreadLocals(State state) {
    List<HeapKey> left = new ArrayList<>();
    for (HeapKey key : state.heap().keySet()) {
      if (key.slot().equals(HeapKey.CONTENT) && frame.engine().fields().isConfined(key.base())) {
        left.add(key);
      }
    }
    left.forEach(state::forget);
  }

  /** Whether a function object was given an argument of the method that makes it. */
  private boolean worksOnArguments(State state, Place function) {
    if (state.load(function, HeapKey.ARGUMENT) != null) {
      return true;
    }
    Value kept = state.load(function, HeapKey.CONTENT);
    return kept != null
        && kept.places().stream()
            .anyMatch(p -> p instanceof Place.Alloc a && state.load(a, HeapKey.ARGUMENT) != null);
  }
}
