// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Summary.Launch;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Operand;
import io.mapvet.knowledge.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A call of a library method that runs functions on other threads. */
final class LibraryStart {
  private final Library call;
  private final Effect.Starts starts;
  private Value returned = Value.NONE;

  /** The handles of all tasks that end before the functions run. */
  private Set<Place> after = Set.of();

  LibraryStart(Library call, Effect.Starts starts) {
    this.call = call;
    this.starts = starts;
  }

  /** What the functions return, as far as it is known. */
  Value returned() {
    return returned;
  }

  private void returns(Value value) {
    returned = returned.join(value);
  }

  /**
   * Starts the functions.
   *
   * @return whether the call returns only after they have ended
   */
  boolean run() {
    after = after();
    boolean joined = start();
    if (!after.isEmpty()) {
      Ordering.follow(call.state(), handles(), after);
    }
    return joined;
  }

  private boolean start() {
    Place executor =
        starts.executor() == null ? null : call.operand(starts.executor()).mustUnlessNull();
    boolean direct = executor != null && call.calls().functions().always(executor, Trait.DIRECT);
    boolean known = executor != null || starts.where() != Effect.Where.EXECUTOR;
    boolean afterTask = direct && !starts.after().isEmpty() && !isStage();
    if (afterTask) {
      executor = call.operand(starts.after().get(0)).mustUnlessNull();
      direct = executor instanceof Place.Alloc stage && stage.site().has(Trait.DIRECT);
    }
    if (isStage() || afterTask) {
      boolean pooled =
          executor instanceof Place.Alloc alloc && (afterTask || alloc.site().has(Trait.POOL));
      if (!pooled && !direct) {
        runAfter();
        return false;
      }
      executor = null;
    } else if (starts.where() == Effect.Where.LOOP) {
      executor =
          new Place.ClassObject(starts.loop() != null ? starts.loop() : call.facts().owner());
    }
    Value started = call.operand(starts.function());
    Launch launch =
        new Launch(
            starts.where(),
            executor,
            starts.times(),
            handles(),
            after,
            life(),
            false,
            known ? 0 : 1);
    call.frame().uses().note(started, Act.Use.USED);
    if (!starts.function().elements()) {
      boolean now = direct;
      OneOf.start(
          call.frame(), call.state(), started, call.op(), function -> start(function, launch, now));
    } else {
      for (Place function : started.places()) {
        start(
            Value.of(function),
            isRepeated(function) ? launch.times(Effect.Times.PARALLEL) : launch,
            direct);
      }
    }
    return starts.joined();
  }

  /** Whether the functions to start may have the very function among them more than once. */
  private boolean isRepeated(Place function) {
    Operand from = starts.function();
    return from.elements()
        && call.operand(from.whole()).places().stream()
            .anyMatch(container -> Heap.isRepeated(call.state(), container, function));
  }

  private void start(Value function, Launch launch, boolean direct) {
    Functions calls = call.calls().functions();
    if (direct) {
      returns(
          calls.invoke(
              call.state(),
              function.must(),
              "",
              List.of(),
              List.of(),
              call.op(),
              call.op().at(),
              call.runner()));
    } else {
      Trace start = call.frame().trace(call.op().at());
      returns(calls.launch(call.state(), function, launch, call.op(), start, passed()));
    }
  }

  /** The handles of all tasks that end before the functions run. */
  private Set<Place> after() {
    Set<Place> awaited = awaited();
    if (awaited.stream().allMatch(this::isHandle)) {
      awaited = Ordering.withParts(call.state(), awaited);
    }
    return Ordering.before(call.state(), awaited);
  }

  private Set<Place> awaited() {
    Set<Place> awaited = new LinkedHashSet<>();
    starts.after().forEach(stage -> awaited.addAll(call.operand(stage).places()));
    return awaited;
  }

  /** What stands for the tasks; nobody waits for what runs after an object's life. */
  private Set<Place> handles() {
    return new LinkedHashSet<>(call.operand(starts.handle()).places());
  }

  /** The object after whose life the functions run; one that is not known lives for ever. */
  private Place life() {
    if (starts.life() == null) {
      return null;
    }
    Place object = call.operand(starts.life()).must();
    return object == null ? Place.NULL : object;
  }

  private boolean isHandle(Place place) {
    return place.unwrapped() instanceof Place.Alloc alloc
        && call.frame().program().role(alloc.site().type()) == Role.HANDLE;
  }

  /** Whether the function runs on whichever thread completes a future. */
  private boolean isStage() {
    return starts.executor() != null
        && starts.executor().equals(Operand.THIS)
        && call.role() == Role.HANDLE;
  }

  /** A stage of a future that nothing is known of runs at some time, on this thread or another. */
  private void runSometime(Value functions) {
    for (Place function : functions.places()) {
      int mark = call.frame().mark();
      List<Task> before = call.state().running;
      runSometime(function);
      if (starts.times() == Effect.Times.REPEATED && call.state().running != before) {
        Loops.age(call.state(), call.frame().madeSince(mark));
        runSometime(function);
      }
    }
  }

  private void runSometime(Place function) {
    returns(
        call.calls()
            .functions()
            .invoke(
                call.state(),
                function,
                "",
                List.of(),
                passed(),
                call.op(),
                call.op().at(),
                call.runner().deferred(1)));
  }

  /** What the stage follows has ended when it runs, and may run on for others. */
  private void runAfter() {
    State before = call.state().copy();
    Ordering.end(call.state(), awaited());
    runSometime(call.operand(starts.function()));
    List<Task> started = call.state().running;
    call.state().running = before.running;
    for (Task task : started) {
      Task inner = before.running.contains(task) ? task : task.following(after);
      call.state().running = Tasks.add(call.state().running, inner);
    }
    call.state().ended = before.ended;
  }

  private List<Value> passed() {
    List<Value> passed = new ArrayList<>();
    for (Operand operand : starts.passed()) {
      passed.add(operand == null ? Value.NONE : call.operand(operand));
    }
    return passed;
  }
}
