// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Summary.Invocation;
import io.mapvet.analysis.Summary.Launch;
import io.mapvet.analysis.Summary.Start;
import io.mapvet.analysis.Summary.Store;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Applies summaries of the program's own methods at their calls. */
final class Calls {
  private static final int MAX_NESTING = 24;
  private static final List<String> RUNNABLE = List.of("java.lang.Runnable");

  private final Frame frame;
  private int nesting;

  Calls(Frame frame) {
    this.frame = frame;
  }

  /**
   * Applies one of several possible targets each to a copy of the state, and joins the outcomes.
   */
  Value applyAll(List<Method> targets, List<Value> inputs, Op op, State state, Runner runner) {
    if (targets.size() == 1) {
      return apply(targets.get(0), inputs, op, op.at(), state, runner);
    }
    Value result = null;
    State joined = null;
    State before = state.copy();
    for (Method target : targets) {
      State branch = before.copy();
      Value value = apply(target, inputs, op, op.at(), branch, runner);
      result = result == null ? value : result.join(value);
      joined = State.join(joined, branch);
    }
    state.become(joined);
    return result;
  }

  /**
   * Does what a method does.
   *
   * @param inputs the receiver where there is one, then the arguments
   * @param op the operation of this frame that leads there
   * @param at where the call itself stands, in this frame's code or in a callee's
   * @return what it returns
   */
  Value apply(Method target, List<Value> inputs, Op op, Location at, State state, Runner runner) {
    if (nesting > MAX_NESTING) {
      frame.engine().bound("nested functions", frame.method());
      return Value.NONE;
    }
    nesting++;
    try {
      frame.calls(target);
      Summary summary = frame.engine().summary(target);
      return new Application(summary, inputs, op, at, state, runner).run();
    } finally {
      nesting--;
    }
  }

  /** One application of one summary. */
  private final class Application {
    private final Summary summary;
    private final Op op;
    private final Location at;
    private final State state;
    private final Runner runner;
    private final Binding binding;

    Application(
        Summary summary, List<Value> inputs, Op op, Location at, State state, Runner runner) {
      this.summary = summary;
      this.op = op;
      this.at = at;
      this.state = state;
      this.runner = runner;
      this.binding = new Binding(frame, state, inputs, op);
    }

    Value run() {
      accesses();
      for (Pair pair : summary.pairs()) {
        pair(pair);
      }
      for (Invocation invocation : summary.invocations()) {
        invocation(invocation, runner);
      }
      stores();
      Value returned = binding.map(summary.returned());
      List<Task> others = state.running;
      for (Task task : summary.running()) {
        Task here = task(task);
        Method execute = here.executor() == null ? null : executeMethod(here.executor());
        if (execute != null && runsAtOnce(execute)) {
          here.accesses().forEach(a -> runner.emit(state, a.under(runner.locks())));
        } else {
          frame.start(state, here, others);
        }
      }
      for (Start start : summary.starts()) {
        for (Place function : binding.map(start.function()).places()) {
          Calls.this.launch(
              state,
              function,
              mapped(start.launch()),
              op,
              start.trace().calledFrom(at, frame.method()),
              List.of());
        }
      }
      if (!runner.isTask()) {
        locksAndOrder();
      }
      return returned;
    }

    private void accesses() {
      for (Access access : summary.accesses()) {
        List<Binding> choices = binding.choices(access.place());
        for (Binding choice : choices) {
          Value maps = choice.map(access.place());
          boolean certain = choices.size() == 1 && maps.complete() && maps.places().size() == 1;
          Lockset locks = runner.locks().union(choice.map(access.locks()));
          for (Place map : maps.places()) {
            if (map == Place.NULL || isMadeByTask(map)) {
              continue;
            }
            Access here =
                new Access(
                    map.unwrapped(),
                    access.what(),
                    Frame.lockedByItself(map, access.what(), locks),
                    union(state.ended, choice.certain(access.ended())),
                    union(state.signalled, choice.certain(access.signalled())),
                    access.proven() && runner.proven() && certain,
                    access.onMiss(),
                    runner.isTask()
                        ? access.trace()
                        : access.trace().calledFrom(at, frame.method()));
            runner.emit(state, frame.mutating(here));
          }
        }
      }
    }

    /** Objects that the task's own code makes belong to it. */
    private boolean isMadeByTask(Place map) {
      return runner.isTask()
          && map.root() instanceof Place.Alloc alloc
          && alloc.site().op() == op
          && alloc.site().origin() != null;
    }

    private void pair(Pair pair) {
      Value maps = binding.map(pair.first().place());
      for (Place place : maps.places()) {
        Access first = mapped(pair.first(), place, pair.firstTask() == null);
        Access second = mapped(pair.second(), place, false);
        if (place != Place.NULL && !Lockset.excludes(first.locks(), second.locks())) {
          frame.add(new Pair(first, started(pair.firstTask()), second, started(pair.secondTask())));
        }
      }
    }

    private Access mapped(Access access, Place place, boolean ownThread) {
      Lockset locks = binding.map(access.locks());
      boolean longer = ownThread && !runner.isTask();
      return new Access(
          place.unwrapped(),
          access.what(),
          ownThread ? runner.locks().union(locks) : locks,
          access.ended(),
          access.signalled(),
          access.proven() && runner.proven(),
          access.onMiss(),
          longer ? access.trace().calledFrom(at, frame.method()) : access.trace());
    }

    /** The task with its start seen from here; its places stay the callee's, for they are told. */
    private Task started(Task task) {
      return task == null
          ? null
          : task.change()
              .executor(null, false)
              .handles(Set.of())
              .accesses(List.of())
              .start(task.start().calledFrom(at, frame.method()))
              .build();
    }

    private void invocation(Invocation invocation, Runner runner) {
      boolean oneOfMany = invocation.function().unwrapped() instanceof Place.Element;
      Runner there =
          invocation.proven()
              ? (oneOfMany ? runner.unproven() : runner).holding(binding.map(invocation.locks()))
              : runner.deferred().holding(binding.map(invocation.locks()));
      List<Value> args = new ArrayList<>();
      invocation.args().forEach(a -> args.add(binding.map(a)));
      for (Place function : binding.map(invocation.function()).places()) {
        Set<Place> before = state.ended;
        state.ended = union(before, binding.certain(invocation.ended()));
        invoke(
            state,
            function,
            invocation.name(),
            invocation.params(),
            args,
            op,
            invocation.at(),
            there);
        state.ended = before;
      }
    }

    private void stores() {
      for (Store store : summary.stores()) {
        Value bases =
            store.base() instanceof Place.Static
                ? Value.of(store.base())
                : binding.map(store.base());
        Value value = binding.map(store.value());
        if (store.slot() instanceof FieldKey field) {
          frame.engine().fields().store(field, value);
          boolean relevant = frame.engine().relevance().of(field, value);
          if (store.base() instanceof Place.Static) {
            Heap.storeStatic(state, field, value, relevant);
          } else {
            Heap.store(state, bases, field, value, relevant);
          }
        } else {
          for (Place base : bases.places()) {
            state.storeWeakly(base.unwrapped(), store.slot(), value);
          }
        }
      }
    }

    private Task task(Task task) {
      List<Access> accesses = new ArrayList<>();
      for (Access access : task.accesses()) {
        List<Binding> choices = binding.choices(access.place());
        for (Binding choice : choices) {
          Lockset locks = choice.map(access.locks());
          Value maps = choice.map(access.place());
          boolean certain = choices.size() == 1 && maps.complete() && maps.places().size() == 1;
          for (Place map : maps.places()) {
            if (map != Place.NULL) {
              accesses.add(
                  frame.mutating(
                      new Access(
                          map.unwrapped(),
                          access.what(),
                          Frame.lockedByItself(map, access.what(), locks),
                          choice.certain(access.ended()),
                          choice.certain(access.signalled()),
                          access.proven() && certain,
                          access.onMiss(),
                          access.trace())));
            }
          }
        }
      }
      Runner there = Runner.task(frame, task.proven() && runner.proven());
      task.invocations().forEach(i -> invocation(i, there));
      accesses.addAll(there.collected());
      Place executor = task.executor() == null ? null : binding.certain(task.executor());
      return task.change()
          .key(new Task.Key(op, task.key()))
          .executor(executor, executor != null && isSerial(executor))
          .once(task.once() == null ? null : binding.certain(task.once()))
          .handles(binding.all(task.handles()))
          .after(keys(task.after()))
          .accesses(accesses)
          .invocations(there.invocations())
          .start(task.start().calledFrom(at, frame.method()))
          .proven(task.proven() && runner.proven())
          .build();
    }

    private Set<Task.Key> keys(Set<Task.Key> inner) {
      Set<Task.Key> keys = new LinkedHashSet<>();
      inner.forEach(k -> keys.add(new Task.Key(op, k)));
      return keys;
    }

    private Launch mapped(Launch inner) {
      return new Launch(
          inner.where(),
          inner.executor() == null ? null : binding.certain(inner.executor()),
          inner.times(),
          binding.all(inner.handles()),
          keys(inner.after()),
          inner.joined(),
          inner.proven() && runner.proven());
    }

    private void locksAndOrder() {
      for (Lock lock : summary.released()) {
        Lock here = binding.map(lock, lock.shared() ? Mode.READ : Mode.EXCLUSIVE);
        if (here != null) {
          if (!state.locks.holds(here)) {
            frame.releasedUnheld(here);
          }
          state.locks = state.locks.without(here);
        }
      }
      state.locks = state.locks.union(binding.map(summary.acquired()));
      Ordering.end(state, binding.certain(summary.ended()));
      state.signalled = union(state.signalled, binding.certain(summary.signalled()));
    }
  }

  private static <T> Set<T> union(Set<T> first, Set<T> second) {
    if (second.isEmpty()) {
      return first;
    }
    Set<T> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return all;
  }

  /** Whether an executor certainly runs its tasks one after the other. */
  boolean isSerial(Place executor) {
    return executor instanceof Place.ClassObject || always(executor, Trait.SERIAL);
  }

  /** Whether everything the place may hold has the trait. */
  private boolean always(Place place, Trait trait) {
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
    if (function.unwrapped() instanceof Place.Alloc alloc && alloc.site().isFresh()) {
      Method body = body(alloc, name, params);
      if (body != null) {
        return apply(body, inputs(state, alloc, body, args), op, at, state, runner);
      }
      return composed(state, alloc, args, op, at, runner);
    }
    if (function != Place.NULL && !function.isLocal()) {
      runner.emit(
          new Invocation(
              function, name, params, args, runner.locks(), state.ended, at, runner.proven()));
    }
    return Value.NONE;
  }

  /** A function made of others runs them. */
  private Value composed(
      State state, Place.Alloc function, List<Value> args, Op op, Location at, Runner runner) {
    Value parts = state.load(function, HeapKey.CONTENT);
    Value result = Value.NONE;
    if (parts != null && frame.program().role(function.site().type()) == Role.FUNCTION) {
      for (Place part : parts.places()) {
        if (part instanceof Place.Alloc inner && !inner.equals(function)) {
          result = result.join(invoke(state, part, "", List.of(), args, op, at, runner));
        }
      }
    }
    return result;
  }

  /** The code a call of {@code name} on an object made at a known site runs, or null. */
  private Method body(Place.Alloc alloc, String name, List<String> params) {
    Op.MakeTask lambda = alloc.site().task();
    if (lambda != null) {
      return lambda.body();
    }
    Method named =
        name.isEmpty() ? null : frame.program().dispatch(alloc.site().type(), name, params);
    return named != null || !name.isEmpty() && !isFunction(alloc)
        ? named
        : frame.program().functionMethod(alloc.site().type());
  }

  private boolean isFunction(Place.Alloc alloc) {
    ClassDecl decl = frame.program().classNamed(alloc.site().type());
    return decl != null && frame.program().functionMethod(decl.name()) != null;
  }

  private List<Value> inputs(State state, Place.Alloc alloc, Method body, List<Value> args) {
    List<Value> inputs = new ArrayList<>();
    if (alloc.site().task() != null) {
      int captured = body.captured() + (body.self() == null ? 0 : 1);
      for (int i = 0; i < captured; i++) {
        Value value = state.load(alloc, i);
        inputs.add(value == null ? Value.NONE : value);
      }
    } else if (body.self() != null) {
      inputs.add(Value.of(alloc));
    }
    inputs.addAll(args);
    return inputs;
  }

  /** Starts a function object on another thread, or notes that only a caller can. */
  void launch(State state, Place function, Launch launch, Op op, Trace start, List<Value> args) {
    if (!(function instanceof Place.Alloc alloc) || !alloc.site().isFresh()) {
      if (function != Place.NULL && !function.isLocal()) {
        frame.add(new Start(function, launch, false, start));
      }
      return;
    }
    Place executor = launch.executor();
    if (executor != null && runsItself(state, executor, function, op)) {
      return;
    }
    Value kept = state.load(alloc, HeapKey.CONTENT);
    for (Place part : kept == null ? List.<Place>of() : kept.places()) {
      if (part != Place.NULL && !part.isLocal()) {
        frame.add(new Start(part, launch, false, start));
      }
    }
    Runner runner = Runner.task(frame, launch.proven());
    Set<Place> handles = new LinkedHashSet<>(launch.handles());
    List<Task> nested = new ArrayList<>();
    handles.addAll(runAs(state, alloc, op, args, runner, handles, nested, 0));
    boolean certain = executor == null || isSerial(executor) || always(executor, Trait.POOL);
    Task task =
        new Task.Builder(
                new Task.Key(op, alloc.site().root()),
                launch.where(),
                alloc.older() ? Times.PARALLEL : launch.times(),
                start,
                launch.proven() && certain)
            .executor(executor, executor != null && isSerial(executor))
            .perCall(worksOnArguments(state, alloc))
            .once(state.once)
            .handles(handles)
            .after(launch.after())
            .accesses(runner.collected())
            .invocations(runner.invocations())
            .build();
    frame.start(state, task);
    for (Task inner : nested) {
      state.running = Tasks.add(state.running, inner);
    }
    if (launch.joined()) {
      state.end(t -> t.key().equals(task.key()) && !t.older());
    }
  }

  /** An executor that the program itself defines does with a function what its code says. */
  private boolean runsItself(State state, Place executor, Place function, Op op) {
    Method execute = executeMethod(executor);
    if (execute == null) {
      return false;
    }
    List<Value> args = List.of(Value.of(function));
    List<Value> inputs = new ArrayList<>();
    if (executor instanceof Place.Alloc alloc) {
      inputs.addAll(inputs(state, alloc, execute, args));
    } else {
      inputs.add(Value.of(executor));
      inputs.addAll(args);
    }
    apply(execute, inputs, op, op.at(), state, Runner.own(frame, state));
    return true;
  }

  /** Whether an executor's code calls the function before it returns, and nothing else does. */
  private boolean runsAtOnce(Method execute) {
    Summary summary = frame.engine().summary(execute);
    int function = execute.self() == null ? execute.captured() : 1;
    return summary.starts().isEmpty()
        && summary.invocations().stream()
            .anyMatch(i -> i.function().equals(new Place.Input(function)));
  }

  /** The program's own code of an executor, or null for a library's or an unknown one. */
  private Method executeMethod(Place executor) {
    if (executor instanceof Place.Alloc alloc) {
      return alloc.site().task() != null
          ? alloc.site().task().body()
          : frame.program().dispatch(alloc.site().type(), "execute", RUNNABLE);
    }
    FieldKey field = Places.field(executor);
    Set<FieldFacts.Content> contents =
        field == null ? Set.of() : frame.engine().fields().contents(field);
    return contents.size() == 1 && contents.iterator().next().exact()
        ? frame.program().dispatch(contents.iterator().next().type(), "execute", RUNNABLE)
        : null;
  }

  /** Interprets a function and, for a thread or future, the functions it was given. */
  private Set<Place> runAs(
      State state,
      Place.Alloc function,
      Op op,
      List<Value> args,
      Runner runner,
      Set<Place> handles,
      List<Task> nested,
      int depth) {
    Set<Place> signalled = Set.of();
    if (frame.program().role(function.site().type()) == Role.HANDLE) {
      handles.add(function);
    }
    Method body = body(function, "", List.of());
    if (body != null) {
      State apart = state.copy();
      apart.ended = Set.of();
      apart.signalled = Set.of();
      apart.once = null;
      List<Value> inputs = inputs(state, function, body, args);
      apply(body, inputs, op, op.at(), apart, runner);
      Summary summary = frame.engine().summary(body);
      signalled = new Binding(frame, state, inputs, op).certain(summary.signalled());
      for (Task inner : apart.running) {
        if (state.running.stream().noneMatch(t -> t == inner)) {
          nested.add(inner);
        }
      }
    }
    Value kept = state.load(function, HeapKey.CONTENT);
    if (kept != null && depth < 3) {
      for (Place inner : kept.places()) {
        if (inner instanceof Place.Alloc alloc && alloc.site().isFresh()) {
          signalled =
              union(signalled, runAs(state, alloc, op, args, runner, handles, nested, depth + 1));
        }
      }
    }
    return signalled;
  }

  /** Whether a function object was given an argument of the method that makes it. */
  private boolean worksOnArguments(State state, Place.Alloc function) {
    if (state.load(function, HeapKey.ARGUMENT) != null) {
      return true;
    }
    Value kept = state.load(function, HeapKey.CONTENT);
    return kept != null
        && kept.places().stream()
            .anyMatch(p -> p instanceof Place.Alloc a && state.load(a, HeapKey.ARGUMENT) != null);
  }
}
