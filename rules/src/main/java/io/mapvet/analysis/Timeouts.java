// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Walk;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.MethodFacts;
import java.util.Set;

/** Waits with a limit that throw when it is over: what they wait for is then running still. */
final class Timeouts {
  private static final Set<String> THROWN =
      Set.of("java.util.concurrent.TimeoutException", "java.lang.Exception", "java.lang.Throwable");

  private Timeouts() {}

  /** Whether the handler may have caught what a wait of the try's body threw. */
  static boolean mayReach(Stmt.Catch handler, Stmt.Try attempt, Program program) {
    boolean[] waits = new boolean[1];
    if (handler.types().stream().anyMatch(THROWN::contains)) {
      Walk.ops(attempt.body(), op -> waits[0] |= hasLimit(op, program));
    }
    return waits[0];
  }

  private static boolean hasLimit(Op op, Program program) {
    if (!(op instanceof Op.Invoke call) || call.receiver() == null || call.args().isEmpty()) {
      return false;
    }
    MethodFacts facts = program.libraryMethod(call.callee(), call.receiver().type());
    return facts != null
        && facts.effects().stream()
            .anyMatch(e -> e instanceof Effect.Joins j && j.when() == Effect.When.ALWAYS);
  }
}
