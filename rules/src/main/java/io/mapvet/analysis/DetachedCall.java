// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Where;
import io.mapvet.knowledge.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A call of a method that a container runs on a thread of its own, while the caller goes on. The
 * container stands before the object as a proxy: it sees neither what an object calls on itself nor
 * the calls of an object that the program has made.
 */
final class DetachedCall {
  private final Frame frame;
  private final Method target;
  private final List<Value> inputs;

  DetachedCall(Frame frame, Method target, List<Value> inputs) {
    this.frame = frame;
    this.target = target;
    this.inputs = inputs;
  }

  boolean isSeen() {
    return target.self() != null
        && !inputs.isEmpty()
        && !target.annotations().isEmpty()
        && !outermost(target.owner()).equals(outermost(frame.method().owner()))
        && !frame.program().supertypes(frame.method().owner()).contains(target.owner())
        && inputs.get(0).places().stream().noneMatch(DetachedCall::isMade)
        && frame.program().contracts().isDetached(target);
  }

  private static String outermost(String type) {
    int nested = type.indexOf('$');
    return nested < 0 ? type : type.substring(0, nested);
  }

  private static boolean isMade(Place place) {
    return place instanceof Place.Alloc alloc && alloc.site().isFresh();
  }

  /** Starts the method, and gives the future that it returns, if it returns one. */
  Value start(Calls calls, Op op, Location at, State state) {
    Runner runner = Runner.task(frame, 1);
    State apart = state.copy();
    apart.ended = Set.of();
    apart.signalled = Signals.NONE;
    apart.once = null;
    calls.run(target, inputs, op, at, apart, runner);
    Value result = Value.NONE;
    Set<Place> handles = new LinkedHashSet<>();
    if (frame.program().role(target.result()) == Role.HANDLE) {
      result = Value.of(frame.make(op, true, target.result(), Set.of()));
      handles.addAll(result.places());
    }
    Set<Place> given = new LinkedHashSet<>();
    inputs.forEach(input -> given.addAll(input.places()));
    Task task =
        new Task.Builder(
                new Task.Key(op, target.name()), Where.POOL, Times.ONCE, frame.trace(at), 1)
            .perCall(true)
            .once(state.once)
            .handles(handles)
            .given(given)
            .accesses(runner.collected())
            .invocations(runner.invocations())
            .build();
    if (!task.doesNothing()) {
      frame.start(state, task, state.running);
    }
    return result;
  }
}
