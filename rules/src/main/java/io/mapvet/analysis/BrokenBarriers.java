// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Role;

/**
 * Waits at a barrier that throw. The barrier is broken then and lets no other party go on either:
 * whoever does go on was let go by all ({@link java.util.concurrent.CyclicBarrier}).
 */
final class BrokenBarriers {
  private BrokenBarriers() {}

  /** The state of a thread whose call throws. */
  static State afterThrow(Op op, State state, Program program) {
    Place barrier = op instanceof Op.Invoke call ? barrier(call, state, program) : null;
    if (barrier == null) {
      return state;
    }
    State thrown = state.copy();
    thrown.signalled = thrown.signalled.plus(barrier, false);
    return thrown;
  }

  private static Place barrier(Op.Invoke call, State state, Program program) {
    if (call.receiver() == null || program.role(call.receiver().type()) != Role.SIGNAL) {
      return null;
    }
    MethodFacts facts = program.libraryMethod(call.callee(), call.receiver().type());
    boolean arrives =
        facts != null && facts.effects().stream().anyMatch(e -> e instanceof Effect.Signals);
    return arrives && facts.effects().stream().anyMatch(e -> e instanceof Effect.Awaits)
        ? state.get(call.receiver().id()).mustUnlessNull()
        : null;
  }
}
