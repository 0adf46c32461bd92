// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.LookUps.Outcome;
import io.mapvet.analysis.Summary.Launch;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Operand;
import io.mapvet.knowledge.Role;
import io.mapvet.knowledge.Safety;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The functions that a library method calls before it returns. */
final class LibraryCallbacks {
  private static final Access.What ADDS =
      new Access.What(Touch.INSERT, false, false, false, false, true);

  private final Library call;
  private final Frame frame;
  private final State state;
  private final Value receiver;
  private final List<Value> args;
  private final Op op;
  private final Set<Place> waited = new LinkedHashSet<>();

  LibraryCallbacks(Library call) {
    this.call = call;
    this.frame = call.frame();
    this.state = call.state();
    this.receiver = call.receiver();
    this.args = call.args();
    this.op = call.op();
  }

  /** Runs the function that the effect names, and gives what it returns. */
  Value run(Effect.Calls effect) {
    if (!effect.ifEmpty() || receiver.origin() == null) {
      return runAlways(effect);
    }
    LookUps asked = state.lookUps;
    state.lookUps = asked.when(receiver.origin().sources(), Outcome.ABSENT);
    Value out = runAlways(effect);
    state.lookUps = state.lookUps.join(asked);
    return out;
  }

  private Value runAlways(Effect.Calls effect) {
    List<Value> passed = new ArrayList<>();
    boolean each = ofEach(effect);
    String loop = each && !isParallel() ? loop() : frame.turns().innermost();
    for (Operand operand : effect.passed()) {
      passed.add(operand == null ? Value.NONE : chosen(operand, loop));
    }
    if (effect.passed().isEmpty() && effect.function().equals(Operand.THIS)) {
      passed.addAll(args);
    }
    Value out = Value.NONE;
    for (Place function : call.operand(effect.function()).places()) {
      mayTakeLong(function);
      if (isParallel()) {
        Launch launch =
            new Launch(Effect.Where.POOL, null, Times.PARALLEL, Set.of(), Set.of(), null, true, 0);
        call.calls()
            .functions()
            .launch(state, Value.of(function), launch, op, frame.trace(op.at()), passed);
        if (!effect.function().elements() || call.calls().functions().isSupplier(function)) {
          out = out.join(returnedToAll(effect, function, passed));
        }
      } else {
        int mark = frame.mark();
        State head = each ? state.copy() : null;
        List<Task> before = state.running;
        Value returned = invoke(effect, function, passed);
        out = out.join(returned);
        if (each) {
          awaits(function, passed);
        }
        Set<Site> made = frame.madeSince(mark);
        if (each && (state.running != before || givesTasks(returned, made))) {
          Loops.age(state, made);
          Loops.passTurn(head, state, loop, frame.turns().loops());
          Value last = invoke(effect, function, passed);
          Set<Site> all = frame.madeSince(mark);
          Loops.age(state, all);
          out = Loops.aged(out.join(last), all);
          Loops.passTurn(head, state, loop, frame.turns().loops());
        }
      }
    }
    return out;
  }

  /** Whether a stream gets a new function or task for every element. */
  private boolean givesTasks(Value returned, Set<Site> made) {
    return call.role() == Role.VIEW
        && returned.places().stream()
            .anyMatch(
                p ->
                    p instanceof Place.Alloc alloc && made.contains(alloc.site()) && isTask(alloc));
  }

  private boolean isTask(Place.Alloc object) {
    Role role = frame.program().role(object.site().type());
    return role == Role.HANDLE
        || role == Role.FUNCTION
        || call.calls().functions().code(object) != null;
  }

  /** Whether the function runs once for every element. */
  private boolean ofEach(Effect.Calls effect) {
    boolean maps =
        call.role() == Role.VIEW
            && call.facts()
                .effects()
                .contains(
                    new Effect.KeepsResult(
                        effect.function().arg(), new Operand(Operand.RESULT, false)));
    boolean visits = call.role() == Role.VIEW && call.goesOverElements();
    return maps || visits || effect.passed().contains(new Operand(0, true)) && !computes();
  }

  /** Handles that the functions, run for every element, wait for: all that the elements may be. */
  Set<Place> waited() {
    return waited;
  }

  private void awaits(Place function, List<Value> passed) {
    Method code = call.calls().functions().code(function);
    if (code == null) {
      return;
    }
    List<Value> inputs = call.calls().functions().inputs(state, function.unwrapped(), code, passed);
    for (Place ended : frame.engine().summary(code).ended()) {
      Value of =
          ended instanceof Place.Input in && in.index() < inputs.size()
              ? inputs.get(in.index())
              : Value.NONE;
      if (of.complete() && passed.contains(of)) {
        of.places().forEach(p -> waited.add(Ordering.whole(p)));
      }
    }
  }

  /**
   * Notes a function that computes a value and may take long: others wait for the map meanwhile.
   */
  private void mayTakeLong(Place function) {
    Place map = receiver.mustUnlessNull();
    Method code = map == null || !computes() ? null : call.calls().functions().code(function);
    Trace slow = code == null ? null : frame.engine().blocking().of(code);
    if (slow != null) {
      Access computing = call.access(map.unwrapped(), Touch.WRITE);
      Access waiting =
          computing
              .with(Act.waiting())
              .along(new Trace(op.at(), frame.method(), false, Map.of(), slow));
      frame.conflicts().add(new Pair(computing, null, waiting, null));
    }
  }

  private Value invoke(Effect.Calls effect, Place function, List<Value> passed) {
    return invoke(effect, function, passed, state, call.runner());
  }

  private Value invoke(
      Effect.Calls effect, Place function, List<Value> passed, State at, Runner thread) {
    String method = effect.function().equals(Operand.THIS) ? call.name() : "";
    return call.calls()
        .functions()
        .invoke(
            at,
            function,
            method,
            List.of(),
            passed,
            op,
            op.at(),
            thread.holding(held()).within(around()));
  }

  /**
   * The call itself, if it goes over a map or computes a value of it: the function may not change
   * it.
   */
  private List<Access> around() {
    Place map = receiver.mustUnlessNull();
    boolean iterates = call.goesOverElements();
    return map != null && (iterates || computes())
        ? List.of(call.access(map.unwrapped(), iterates ? Touch.ITERATE : Touch.WRITE))
        : List.of();
  }

  /** What is passed to a function: of the content, for which key it is, or that it is the next. */
  private Value chosen(Operand operand, String loop) {
    Value value = call.operand(operand);
    Place holder = receiver.mustUnlessNull();
    if (!operand.equals(new Operand(0, true)) || holder == null || value.fact() != null) {
      return value;
    }
    Place container = holder.unwrapped();
    Choice choice =
        computes() ? new Choice(container, args.get(0), null) : Choice.next(container, op, loop);
    return value.with(new Fact.Taken(choice));
  }

  /** Names the loop that the library makes over the elements. */
  private String loop() {
    return "each " + op.at().from();
  }

  private boolean computes() {
    return call.role() == Role.MAP
        && !args.isEmpty()
        && call.facts().effects().stream().anyMatch(e -> e instanceof Effect.KeepsResult);
  }

  /** What is held while a function runs: a synchronized collection, a value that is computed. */
  private Lockset held() {
    Lockset held = Lockset.EMPTY;
    Place map = receiver.mustUnlessNull();
    if (map != null && locksItself(map)) {
      held = held.with(Lock.monitor(map), Mode.EXCLUSIVE);
    }
    if (computes() && map != null && locksEntries(map.unwrapped())) {
      Term key = args.get(0).term();
      for (Place value : Heap.content(state, receiver).places()) {
        held = held.with(Lock.entry(value.unwrapped(), key), Mode.EXCLUSIVE);
      }
    }
    return held;
  }

  private boolean locksItself(Place map) {
    boolean container = call.role() == Role.MAP || call.role() == Role.COLLECTION;
    return container
        && (frame.engine().fields().safety(map) == Safety.SYNCHRONIZED
            || Heap.has(map, Trait.SYNCHRONIZED));
  }

  /** Of a map that only a caller knows it is taken to do so, unless its type says what it is. */
  private boolean locksEntries(Place map) {
    return frame.engine().fields().locksEntries(map)
        || (map instanceof Place.Input
            && frame.engine().fields().safety(frame.types().declared(map), Set.of())
                == Safety.UNKNOWN);
  }

  /** What a function that several threads call returns to all of them: nothing that it makes. */
  private Value returnedToAll(Effect.Calls effect, Place function, List<Value> passed) {
    int mark = frame.mark();
    Value value = invoke(effect, function, passed, state.copy(), Runner.task(frame, 0));
    Set<Site> made = frame.madeSince(mark);
    List<Place> shared = new ArrayList<>(value.places());
    shared.removeIf(p -> p.root() instanceof Place.Alloc alloc && made.contains(alloc.site()));
    return new Value(shared, value.complete(), null);
  }

  /** Adds to what a function has returned, on every thread of a parallel stream. */
  void fill(Value container) {
    if (container.places().isEmpty() || !isParallel()) {
      return;
    }
    Runner thread = Runner.task(frame, 0);
    frame.touch(state, container, ADDS, Role.COLLECTION, false, null, thread, op.at());
    Trace start = frame.trace(op.at());
    Task task =
        new Task.Builder(new Task.Key(op, ADDS), Effect.Where.POOL, Times.PARALLEL, start, 0)
            .accesses(thread.collected())
            .build();
    frame.start(state, task, state.running);
    state.end(t -> t.key().equals(task.key()) && !t.older());
  }

  /** A parallel stream runs its functions beside each other and waits for them. */
  private boolean isParallel() {
    return receiver.places().stream().anyMatch(p -> Heap.has(p, Trait.PARALLEL));
  }
}
