// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Cond;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The conditions under which code of a method runs. Of boolean parameters it is known which value
 * they must have: what is done where one is true is not done for a caller that passes false.
 */
final class Premises {
  private int conditions;
  private Map<Integer, Boolean> given = Map.of();

  /** Enters code that only runs under a condition, or leaves it. */
  void conditional(boolean enters) {
    conditions += enters ? 1 : -1;
  }

  /** Whether the code that is interpreted only runs under a condition. */
  boolean areThere() {
    return conditions > 0;
  }

  /** The values that parameters must have, by their index. */
  Map<Integer, Boolean> given() {
    return given;
  }

  /** Runs a block: what is assumed in it is assumed until its end. */
  State within(Supplier<State> block) {
    Map<Integer, Boolean> outside = given;
    State end = block.get();
    given = outside;
    return end;
  }

  /** Runs the branch that is taken where a condition has this outcome. */
  State under(Cond condition, boolean outcome, State start, UnaryOperator<State> branch) {
    if (start == null) {
      return null;
    }
    conditional(true);
    State end =
        within(
            () -> {
              assume(condition, outcome, start);
              return branch.apply(start);
            });
    conditional(false);
    return end;
  }

  /** Assumes that a condition has this outcome, until the end of the block. */
  void assume(Cond condition, boolean outcome, State state) {
    if (condition instanceof Cond.Not not) {
      assume(not.operand(), !outcome, state);
    } else if (condition instanceof Cond.And and && outcome) {
      assume(and.left(), true, state);
      assume(and.right(), true, state);
    } else if (condition instanceof Cond.Or or && !outcome) {
      assume(or.left(), false, state);
      assume(or.right(), false, state);
    } else if (condition instanceof Cond.IsTrue isTrue
        && state.get(isTrue.var().id()).term() instanceof Term.Input input) {
      Map<Integer, Boolean> more = new HashMap<>(given);
      more.put(input.index(), outcome);
      given = Map.copyOf(more);
    }
  }

  /** What a method does for these arguments. */
  static Summary applied(Summary summary, List<Value> args) {
    return args.stream().anyMatch(arg -> truth(arg) != null)
        ? summary.among(trace -> allow(args, trace.given()))
        : summary;
  }

  private static boolean allow(List<Value> args, Map<Integer, Boolean> needed) {
    return needed.entrySet().stream()
        .noneMatch(
            one ->
                one.getKey() < args.size()
                    && Boolean.valueOf(!one.getValue()).equals(truth(args.get(one.getKey()))));
  }

  private static Boolean truth(Value value) {
    return value.fact() instanceof Fact.Constant constant && constant.value() instanceof Boolean is
        ? is
        : null;
  }

  /** The values that the caller's own parameters must have for what needs these of the callee. */
  Map<Integer, Boolean> with(List<Value> args, Map<Integer, Boolean> needed) {
    Map<Integer, Boolean> here = given;
    for (Map.Entry<Integer, Boolean> one : needed.entrySet()) {
      if (one.getKey() < args.size() && args.get(one.getKey()).term() instanceof Term.Input own) {
        here = new HashMap<>(here);
        here.put(own.index(), one.getValue());
      }
    }
    return here == given ? given : Map.copyOf(here);
  }
}
