// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What code asks of values before it goes on. */
final class Questions {
  private static final Set<Object> ORDERS = Set.of("<", "<=", ">", ">=");

  private Questions() {}

  /**
   * The question whose answer is known, with all that it is about, if it is one of how values go
   * together: by their order, by a method of the program, by a look into a container. Whether two
   * are equal is none: who puts a value only where another one was loses nothing.
   *
   * @return the question as one term, or null where it is another one or is not known
   */
  static Term weighing(Program program, Term answer, State state) {
    if (answer instanceof Term.Pure pure) {
      boolean weighs =
          ORDERS.contains(pure.operation())
              || (pure.operation() instanceof Method own
                  && !isOfAll(program, own.name(), own.params().stream().map(Var::type).toList()));
      return weighs ? pure : null;
    }
    return answer instanceof Term.Made made
            && made.op() instanceof Op.Invoke call
            && (isOwn(program, call) || looksUp(program, call, state))
        ? Term.pure(call.callee(), terms(call, state))
        : null;
  }

  private static boolean isOwn(Program program, Op.Invoke call) {
    Callee callee = call.callee();
    return program.classNamed(callee.owner()) != null
        && !isOfAll(program, callee.name(), callee.params());
  }

  /** Whether every object has the method (JLS 4.3.2), as {@code equals}. */
  private static boolean isOfAll(Program program, String name, List<String> params) {
    return program.knowledge().method("java.lang.Object", name, params, Certainty.RESOLVED) != null;
  }

  /** Whether the call looks into a container that was itself chosen by what was found. */
  private static boolean looksUp(Program program, Op.Invoke call, State state) {
    String type = call.receiver() == null ? call.callee().owner() : call.receiver().type();
    MethodFacts facts = program.libraryMethod(call.callee(), type);
    Origin container = call.receiver() == null ? null : state.get(call.receiver().id()).origin();
    return facts != null
        && container != null
        && !container.computed().isEmpty()
        && facts.effects().stream()
            .anyMatch(e -> e instanceof Effect.Accesses a && a.on().equals(Operand.THIS));
  }

  private static List<Term> terms(Op.Invoke call, State state) {
    List<Var> operands = new ArrayList<>(call.args());
    if (call.receiver() != null) {
      operands.add(call.receiver());
    }
    List<Term> terms = new ArrayList<>();
    operands.forEach(v -> terms.add(state.get(v.id()).term()));
    return terms;
  }
}
