// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies summaries of the program's own methods at their calls. */
final class Calls {
  private static final int MAX_NESTING = 8;
  private static final int MAX_NESTED = 300;

  private final Frame frame;
  private final Functions functions;
  private final Set<Method> active = Collections.newSetFromMap(new IdentityHashMap<>());
  private int nesting;
  private int nested;

  Calls(Frame frame) {
    this.frame = frame;
    this.functions = new Functions(frame, this);
  }

  /** Calls and starts of function objects. */
  Functions functions() {
    return functions;
  }

  /**
   * Applies each of several possible targets to a copy of the state, and joins the outcomes.
   *
   * @param targets the targets with the inputs of each: the receiver, then the arguments
   */
  Value applyAll(Map<Method, List<Value>> targets, Op op, State state, Runner runner) {
    Value result = Value.NONE;
    State joined = null;
    State before = targets.size() == 1 ? state : state.copy();
    for (Map.Entry<Method, List<Value>> target : targets.entrySet()) {
      State branch = targets.size() == 1 ? state : before.copy();
      Value value = apply(target.getKey(), target.getValue(), op, op.at(), branch, runner);
      result = joined == null ? value : result.join(value);
      joined = State.join(joined, branch);
    }
    if (targets.size() > 1) {
      state.become(joined);
    }
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
    DetachedCall detached = new DetachedCall(frame, target, inputs);
    return detached.isSeen()
        ? detached.start(this, op, at, state)
        : run(target, inputs, op, at, state, runner);
  }

  /** Does on the given thread what a method does. */
  Value run(Method target, List<Value> inputs, Op op, Location at, State state, Runner runner) {
    if (active.contains(target)) {
      return Value.NONE;
    }
    if (nesting > MAX_NESTING || (nesting > 0 && ++nested > MAX_NESTED)) {
      frame.engine().bound("nested functions", frame.method());
      return Value.NONE;
    }
    nesting++;
    active.add(target);
    try {
      frame.calls(target, inputs);
      Summary summary = frame.engine().summary(target);
      if (summary.isEmpty()) {
        return summary.returned();
      }
      return new Application(frame, functions, summary, inputs, op, at, state, runner).run();
    } finally {
      nesting--;
      active.remove(target);
    }
  }
}
