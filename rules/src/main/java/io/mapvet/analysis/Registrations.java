// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Summary.Invocation;
import io.mapvet.analysis.Summary.Start;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Functions that one method of an object keeps in its fields and another method, or a thread of the
 * object, calls: a listener, a command in a queue. They meet when all methods have been entered.
 */
final class Registrations {
  private static final int MAX_CELLS = 400;
  private static final int MAX_CALLS = 60;

  private final Engine engine;
  private final Map<HeapKey, Value> kept = new LinkedHashMap<>();
  private final List<Call> calls = new ArrayList<>();

  /**
   * A call that was not known where it stands.
   *
   * @param task the task that makes it, null for the thread that enters the root
   * @param client the code outside the program that enters the root
   */
  record Call(Root root, Task task, Method client, Op op, Invocation invocation, Start start) {}

  Registrations(Engine engine) {
    this.engine = engine;
  }

  /** Remembers what fields keep when a method of the object has returned. */
  void keep(State state) {
    boolean functions = false;
    for (Map.Entry<HeapKey, Value> cell : state.heap().entrySet()) {
      functions |= !cell.getKey().base().isLocal() && keepsFunction(cell.getValue());
    }
    if (functions) {
      state
          .heap()
          .forEach(
              (key, value) -> {
                if (kept.size() < MAX_CELLS) {
                  kept.merge(key, value, Value::join);
                }
              });
    }
  }

  private boolean keepsFunction(Value value) {
    for (Place place : value.places()) {
      if (place instanceof Place.Alloc alloc && alloc.site().isFresh()) {
        Role role = engine.program().role(alloc.site().type());
        if (alloc.site().task() != null
            || role == Role.FUNCTION
            || role == Role.HANDLE
            || engine.program().functionMethod(alloc.site().type()) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** Remembers the calls of a root that only what fields keep can tell. */
  void call(Root root, Method client, Op op, Summary seen, List<Task> tasks) {
    seen.invocations().forEach(i -> add(new Call(root, null, client, op, i, null)));
    seen.starts().forEach(s -> add(new Call(root, null, client, op, null, s)));
    for (Task task : tasks) {
      task.invocations().forEach(i -> add(new Call(root, task, client, op, i, null)));
    }
  }

  /** Calls objects by the names of the fields that hold them. */
  void rename(Map<Place, Place> names) {
    calls.replaceAll(
        c ->
            c.invocation() == null
                ? c
                : new Call(
                    c.root(),
                    c.task(),
                    c.client(),
                    c.op(),
                    c.invocation().of(Places.replaceRoot(c.invocation().function(), names)),
                    null));
  }

  private void add(Call call) {
    if (calls.size() < MAX_CALLS) {
      calls.add(call);
    } else {
      engine.bound("calls of registered functions", call.root().method());
    }
  }

  /** Makes the calls, and gives the outcome of each that meets a function. */
  List<Outcome> meet(State made) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Call call : kept.isEmpty() ? List.<Call>of() : calls) {
      State state = made.copy();
      kept.forEach((key, value) -> state.storeWeakly(key.base(), key.slot(), value));
      outcomes.add(make(call, state));
    }
    return outcomes;
  }

  /**
   * What a call turned out to do: to the thread that makes it, and in the state it leaves.
   *
   * @param pairs the conflicts of a task that makes the call with others of its kind
   */
  record Outcome(Call call, List<Access> accesses, List<Pair> pairs, State state) {}

  private Outcome make(Call call, State state) {
    Frame frame = Frame.ofClient(engine, call.client());
    Functions functions = new Calls(frame).functions();
    Binding binding = new Binding(frame, state, frame.inputs(), call.op());
    Start start = call.start();
    if (start != null) {
      for (Place function : binding.map(start.function()).places()) {
        if (frame.exactType(function) != null) {
          functions.launch(
              state, Value.of(function), start.launch(), call.op(), start.trace(), List.of());
        }
      }
      return new Outcome(call, List.of(), List.of(), state);
    }
    Invocation invocation = call.invocation();
    boolean oneOfMany = invocation.function().unwrapped() instanceof Place.Element;
    Runner runner = Runner.task(frame, invocation.guesses() + (oneOfMany ? 1 : 0));
    runner = runner.holding(invocation.locks());
    for (Place function : binding.map(invocation.function()).places()) {
      if (frame.exactType(function.unwrapped()) != null) {
        functions.invoke(
            state,
            function,
            invocation.name(),
            invocation.params(),
            invocation.args(),
            call.op(),
            invocation.at(),
            runner);
      }
    }
    List<Access> accesses = runner.collected();
    beside(call.task(), accesses, frame);
    return new Outcome(call, accesses, frame.conflicts().all(state), state);
  }

  /** Tasks of one kind, of a loop or of one start, meet in what functions do for each of them. */
  private static void beside(Task task, List<Access> byFunctions, Frame frame) {
    if (task != null && (task.older() || task.times() == Times.PARALLEL)) {
      List<Access> all = new ArrayList<>(byFunctions);
      all.addAll(task.accesses());
      Task one = task.change().accesses(byFunctions).build().among(Registrations::isKnownToAll);
      Task other = task.change().accesses(all).build().among(Registrations::isKnownToAll);
      frame.conflicts().meet(new Together(one, other), List.of());
    }
  }

  private static boolean isKnownToAll(Access access) {
    return access.place().root() instanceof Place.Static
        || MapAccesses.isOfReceiver(access.place());
  }
}
