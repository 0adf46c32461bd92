// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Summary.Invocation;
import io.mapvet.analysis.Summary.Launch;
import io.mapvet.analysis.Summary.Start;
import io.mapvet.analysis.Summary.Store;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Mode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One application of one summary. */
final class Application {
  private final Frame frame;
  private final Functions functions;
  private final Summary summary;
  private final Op op;
  private final Location at;
  private final State state;
  private final Runner runner;
  private final List<Value> inputs;
  private final Binding binding;
  private final AppliedPairs pairs;
  private final AppliedReentries reentries;
  private final AppliedAccesses applied;
  private final Map<Task, Task> started = new LinkedHashMap<>();
  private final Map<Access, List<Access>> besideTasks = new IdentityHashMap<>();
  private final Map<Location, Value> results = new HashMap<>();

  /** What tasks of the callee touch by functions that this frame knows. */
  private final Set<Access> byFunctions = Collections.newSetFromMap(new IdentityHashMap<>());

  Application(
      Frame frame,
      Functions functions,
      Summary summary,
      List<Value> inputs,
      Op op,
      Location at,
      State state,
      Runner runner) {
    this.frame = frame;
    this.functions = functions;
    this.summary = Premises.applied(summary, inputs);
    this.op = op;
    this.at = at;
    this.state = state;
    this.runner = runner;
    this.inputs = inputs;
    this.binding = new Binding(frame, state, inputs, op);
    this.applied = new AppliedAccesses(frame, functions, binding, state, op, at, runner);
    this.pairs = new AppliedPairs(frame, binding, runner, at);
    this.reentries =
        new AppliedReentries(
            frame, binding, runner, state, (a, place) -> pairs.mapped(a, place, true));
  }

  Value run() {
    accesses(false);
    summary.pairs().forEach(pairs::add);
    summary.reentries().forEach(reentries::met);
    for (Invocation invocation : summary.invocations()) {
      if (!invocation.isAfterStart()) {
        invocation(invocation, runner);
      }
    }
    stores();
    Value returned = returned();
    List<Task> others = state.running;
    for (Task task : summary.running()) {
      if (task.life() == null) {
        start(task, others);
      }
    }
    Set<Place> ended = binding.ended(summary.ended());
    for (Task task : summary.awaited()) {
      frame.awaited().calledBeside(task(task), others, ended, state);
    }
    meetAliases();
    summary.together().forEach(this::together);
    AppliedStarts starts = new AppliedStarts(op);
    for (Start start : summary.starts()) {
      Trace trace = binding.called(start.trace(), at);
      Launch launch = mapped(start.launch());
      Consumer<Value> launched =
          function -> {
            functions.launch(state, function, launch, op, trace, List.of());
            starts.add(start, function.must());
          };
      Value started = binding.map(start.function());
      if (Places.hasElement(start.function())) {
        started.places().forEach(function -> launched.accept(Value.of(function)));
      } else {
        OneOf.start(frame, state, started, op, launched);
      }
    }
    accesses(true);
    for (Invocation invocation : summary.invocations()) {
      if (invocation.isAfterStart()) {
        afterStart(invocation);
      }
    }
    starts.end(state);
    for (Task task : summary.running()) {
      if (task.life() != null) {
        start(task, others); // the callee knows what it used while it had the object
      }
    }
    if (!runner.isTask()) {
      locksAndOrder();
      lookUps();
    }
    return returned;
  }

  /**
   * Starts a task that the callee left running.
   *
   * @param others those that ran before the call
   */
  private void start(Task task, List<Task> others) {
    Task here = task(task);
    Method execute = here.executor() == null ? null : functions.executeMethod(here.executor());
    if (execute != null && functions.runsAtOnce(execute)) {
      here.accesses().forEach(a -> runner.emit(state, a.withLocks(runner.locks()::union)));
    } else {
      frame.start(state, here, others);
      started.forEach(
          (inner, sibling) -> {
            if (task.beside().tasks().contains(inner.key()) && !here.orderedWith(sibling)) {
              sibling.accesses().forEach(a -> meetAlias(a, sibling, here));
            }
          });
      started.put(task, here);
    }
  }

  /**
   * What the callee's tasks do to each other by functions that this frame knows. What they do
   * themselves to an object of the callee has met there.
   */
  private void together(Together tasks) {
    Together here = tasks.mapped(this::task);
    frame.conflicts().meet(here.touching(a -> !hasMetInCallee(a)), state.running);
    for (Together rest : here.byFunctions(this::hasMetInCallee, byFunctions::contains)) {
      frame.conflicts().meet(rest, state.running);
    }
  }

  private boolean hasMetInCallee(Access access) {
    return isMadeByCallee(access.place()) && !byFunctions.contains(access);
  }

  /** Notes a conflict with a callee's task on an object that the callee did not make. */
  private void meetAlias(Access access, Task of, Task task) {
    if (!isMadeByCallee(access.place())) {
      frame.conflicts().meet(access, of, task, state.running);
    }
  }

  /**
   * What the callee does beside a task that it has started: this frame may know that two paths,
   * which the callee tells apart, lead to one object.
   */
  private void meetAliases() {
    if (started.isEmpty() || runner.isTask()) {
      return;
    }
    for (Access access : summary.accesses()) {
      if (!access.beside().tasks().isEmpty()) {
        List<Access> known = besideTasks.get(access);
        List<Access> here = known == null ? applied.of(access, true) : known;
        started.forEach(
            (task, of) -> {
              if (access.beside().tasks().contains(task.key())) {
                here.stream()
                    .filter(a -> !isMadeByCallee(a.place()))
                    .forEach(a -> frame.conflicts().meet(a, of, state.running));
              }
            });
      }
    }
  }

  /** What it returns, but for what stands for none, such as null or an empty list for all. */
  private Place partReturned() {
    Place only = null;
    for (Place place : summary.returned().places()) {
      if (place != Place.NULL && !Places.isStatic(place)) {
        if (only != null) {
          return null;
        }
        only = place;
      }
    }
    return only;
  }

  private Value returned() {
    if (summary.returned().fact() instanceof Fact.ResultOf function) {
      return results.getOrDefault(function.call(), Value.NONE);
    }
    Value returned = binding.map(summary.returned());
    Place part = partReturned();
    return part != null && part.base() != null && part.root() instanceof Place.Input input
        ? Choice.ofPart(returned, binding.map(input))
        : returned;
  }

  /**
   * What the calling thread touches.
   *
   * @param afterStart whether after, or before, the functions that only this frame knows start
   */
  private void accesses(boolean afterStart) {
    for (Access access : summary.accesses()) {
      if (access.beside().unknown() == afterStart) {
        List<Access> mapped = applied.of(access, true);
        if (!access.beside().tasks().isEmpty()) {
          besideTasks.put(access, mapped);
        }
        if (mapped.isEmpty()) {
          reentries.fromAfar(access);
        }
        for (Access here : mapped) {
          if (!isMadeByTask(access.place(), here.place())) {
            reused(access, here);
            runner.emit(state, frame.mutating(here));
          }
        }
      }
    }
  }

  /** Notes where the callee uses an argument that was put back into its pool before. */
  private void reused(Access access, Access here) {
    if (!state.reuse.isEmpty() && access.place().root() instanceof Place.Input input) {
      state.reuse.used(frame, inputs.get(input.index()).term(), here);
    }
  }

  /** Objects that the task's own code makes belong to it, and not those that it was given. */
  private boolean isMadeByTask(Place inside, Place here) {
    return runner.isTask() && inside.root() instanceof Place.Alloc && isMadeByCallee(here);
  }

  private boolean isMadeByCallee(Place map) {
    return map.root() instanceof Place.Alloc alloc
        && alloc.site().op() == op
        && alloc.site().origin() != null;
  }

  /** A call that the callee makes beside some of the tasks that it has started. */
  private void afterStart(Invocation invocation) {
    Set<Task.Key> later = new HashSet<>();
    started.forEach(
        (inner, here) -> {
          if (!invocation.beside().tasks().contains(inner.key())) {
            later.add(here.key());
          }
        });
    List<Task> all = state.running;
    state.end(task -> later.contains(task.key()) && !task.older());
    invocation(invocation, runner);
    for (Task task : all) {
      if (later.contains(task.key()) && !task.older()) {
        state.running = Tasks.add(state.running, task);
      }
    }
  }

  private void invocation(Invocation invocation, Runner runner) {
    Runner there =
        invocation.guesses() > 0
            ? runner.deferred(invocation.guesses()).holding(binding.map(invocation.locks()))
            : runner.holding(binding.map(invocation.locks())).within(around(invocation));
    boolean oneOfMany = invocation.function().unwrapped() instanceof Place.Element;
    List<Value> args = new ArrayList<>();
    invocation.args().forEach(a -> args.add(binding.map(a)));
    for (Place function : binding.map(invocation.function()).places()) {
      Set<Place> before = state.ended;
      state.ended = SmallSet.union(before, binding.ended(invocation.ended()));
      Location call = invocation.at();
      boolean guessed = oneOfMany && frame.exactType(function.unwrapped()) != null;
      Value result =
          functions.invoke(
              state,
              function,
              invocation.name(),
              invocation.params(),
              args,
              op,
              call,
              there.guessing(guessed ? 1 : 0));
      results.merge(call, result, Value::join);
      state.ended = before;
    }
  }

  /** The accesses that run the function in their middle, where it is certain on which map. */
  private List<Access> around(Invocation invocation) {
    List<Access> around = new ArrayList<>();
    for (Access access : invocation.around()) {
      Place map = binding.touched(access).mustUnlessNull();
      if (map != null) {
        around.add(pairs.mapped(access, map, true));
      }
    }
    return around;
  }

  private void stores() {
    for (Store store : summary.stores()) {
      Value bases =
          store.base() instanceof Place.Static ? Value.of(store.base()) : binding.map(store.base());
      Value value = binding.map(store.value());
      if (store.slot() instanceof FieldKey field) {
        frame.engine().fields().store(field, value);
        frame.engine().fields().heldMaps().stored(state, field, value);
        boolean relevant = frame.engine().relevance().of(field, value);
        if (store.base() instanceof Place.Static) {
          Heap.storeStatic(state, field, value, relevant);
        } else {
          Heap.store(state, bases, field, value, relevant);
        }
      } else {
        for (Place base : bases.places()) {
          if (store.slot().equals(HeapKey.CONTENT)) {
            frame.engine().fields().keep(base.unwrapped(), value);
            keptArgument(store, base);
          }
          state.storeWeakly(base.unwrapped(), store.slot(), value);
        }
      }
    }
  }

  /** An argument that the callee has put into a container may have come from there. */
  private void keptArgument(Store store, Place container) {
    if (store.value().must() instanceof Place.Input input && input.index() < inputs.size()) {
      Value kept = inputs.get(input.index());
      Reuse.kept(frame, state, Value.of(container), kept, at, runner.isTask());
    }
  }

  private Task task(Task task) {
    List<Access> accesses = new ArrayList<>();
    for (Access access : task.accesses()) {
      applied.of(access, false).forEach(a -> accesses.add(frame.mutating(a)));
    }
    Runner there = Runner.task(frame, 0);
    task.invocations().forEach(i -> invocation(i, there));
    accesses.addAll(there.collected());
    byFunctions.addAll(there.collected());
    Place executor = task.executor() == null ? null : binding.certain(task.executor());
    Set<Place> handles = binding.all(task.handles());
    Set<Place> latches = frame.engine().fields().openedByOne(handles);
    return task.change()
        .key(functions.key(op, task.key()))
        .executor(executor, executor != null && functions.isSerial(state, executor))
        .once(task.once() == null ? null : binding.certain(task.once()))
        .handles(handles)
        .signals(SmallSet.union(binding.all(task.signals()), latches))
        .given(binding.all(task.given()))
        .chosen(chosen(task))
        .after(before(task.after()))
        .life(life(task.life()))
        .beside(applied.beside(task.beside()))
        .accesses(accesses)
        .invocations(there.invocations())
        .start(binding.called(task.start(), at))
        .guesses(task.guesses() + runner.guesses())
        .build();
  }

  /** Which of several objects the task belongs to, by its handle or by what it was given. */
  private Choice chosen(Task task) {
    return Stream.concat(task.handles().stream(), task.given().stream())
        .map(place -> Choice.of(binding.map(place)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** An object that is not known lives for ever. */
  private Place life(Place object) {
    Place here = object == null ? null : binding.map(object).must();
    return here == null && object != null ? Place.NULL : here;
  }

  private Set<Place> before(Set<Place> handles) {
    return handles.isEmpty() ? handles : Ordering.before(state, binding.all(handles));
  }

  private Launch mapped(Launch inner) {
    return new Launch(
        inner.where(),
        inner.executor() == null ? null : binding.certain(inner.executor()),
        inner.times(),
        binding.all(inner.handles()),
        before(inner.after()),
        null,
        inner.joined(),
        inner.guesses() + runner.guesses());
  }

  private void locksAndOrder() {
    for (Lock lock : summary.released()) {
      Lock here = binding.map(lock, lock.shared() ? Mode.READ : Mode.EXCLUSIVE);
      if (here != null) {
        if (!state.locks.holds(here)) {
          frame.releasedUnheld(here);
        }
        state.release(here);
      }
    }
    state.locks = state.locks.union(binding.map(summary.acquired()));
    Ordering.end(state, binding.ended(summary.ended()));
    summary.ended().forEach(place -> Ordering.endOne(state, binding.map(place)));
    if (!summary.doubted().isEmpty()) {
      Ordering.doubtAfterException(state, binding.ended(summary.doubted()));
    }
    state.signalledBy(binding.map(summary.signalled()));
  }

  /** What the callee asked of maps and has told by returning at all. */
  private void lookUps() {
    Map<LookUp, LookUps.Answer> told = new LinkedHashMap<>();
    summary
        .lookUps()
        .asMap()
        .forEach(
            (lookUp, answer) -> {
              LookUp here = binding.map(lookUp);
              if (here != null) {
                told.remove(here);
                told.put(here, answer.asked(runner.locks(), state.unnamedLock));
              }
            });
    state.lookUps = state.lookUps.with(told);
  }
}
