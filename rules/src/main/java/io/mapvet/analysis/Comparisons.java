// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Mode;
import java.util.List;

/** What the truth of a computed boolean says. */
final class Comparisons {
  private Comparisons() {}

  /**
   * A comparison of a boolean with a constant, or of a stamp with zero, and a negation, say what
   * the boolean or the stamp says; a comparison of a count, which thread is the last; one of a size
   * with none, whether there is any; one of a stage, whether an object has come to it.
   */
  static Value of(Op.Compute compute, State state, Stages stages) {
    String operator = compute.operator();
    if (operator.equals("!") && compute.operands().size() == 1) {
      return negated(state.get(compute.operands().get(0).id()), true);
    }
    if (compute.operands().size() != 2) {
      return Value.NONE;
    }
    Value left = state.get(compute.operands().get(0).id());
    Value right = state.get(compute.operands().get(1).id());
    if (left.fact() instanceof Fact.Counted count) {
      return last(count, operator, right, state);
    }
    if (left.fact() instanceof Fact.Ended && asksForNone(operator, right) != null) {
      return negated(left, asksForNone(operator, right));
    }
    Fact any = any(left, operator, right);
    if (any != null) {
      return Value.of(any);
    }
    if (!operator.equals("==") && !operator.equals("!=")) {
      return Value.NONE;
    }
    if (right.fact() instanceof Fact.Counted count) {
      return last(count, operator, left, state);
    }
    if (left.fact() instanceof Fact.Stage || right.fact() instanceof Fact.Stage) {
      Fact equal = stages.equal(left, right);
      return equal == null ? Value.NONE : negated(Value.of(equal), operator.equals("!="));
    }
    if (left.must() == Place.NULL || right.must() == Place.NULL) {
      Fact of = (left.must() == Place.NULL ? right : left).fact();
      Fact present = Fact.ofPresence(of);
      return present == null ? Value.NONE : negated(Value.of(present), operator.equals("=="));
    }
    Boolean constant = truth(right);
    if (constant != null) {
      return negated(left, constant == operator.equals("!="));
    }
    constant = truth(left);
    return constant == null ? Value.NONE : negated(right, constant == operator.equals("!="));
  }

  /** Whether the comparison of what is not negative is true of zero alone, or false; else null. */
  private static Boolean asksForNone(String operator, Value with) {
    if (!(with.fact() instanceof Fact.Constant constant)
        || !(constant.value() instanceof Number number)) {
      return null;
    }
    return switch (operator + number) {
      case "==0", "<=0", "<1" -> Boolean.TRUE;
      case "!=0", ">0", ">=1" -> Boolean.FALSE;
      default -> null;
    };
  }

  /** What the comparison of a size with a constant says of there being any; null where nothing. */
  private static Fact any(Value size, String operator, Value with) {
    if (size.origin() == null
        || size.origin().read().size() != 1
        || asksForNone(operator, with) == null) {
      return null;
    }
    LookUp asked = size.origin().read().iterator().next();
    if (!asked.counts() || !(size.term() instanceof Term.Made)) {
      return null;
    }
    Fact any = new Fact.Contained(asked);
    return asksForNone(operator, with) ? new Fact.Negated(any) : any;
  }

  /** What a constant says as a boolean; zero is the stamp of a lock that was not taken. */
  private static Boolean truth(Value value) {
    if (!(value.fact() instanceof Fact.Constant constant)) {
      return null;
    }
    boolean zero = constant.value() instanceof Number number && number.doubleValue() == 0;
    return constant.value() instanceof Boolean known ? known : zero ? Boolean.FALSE : null;
  }

  private static Value negated(Value value, boolean negate) {
    if (value.fact() == null || value.fact() instanceof Fact.Constant) {
      return Value.NONE;
    }
    return Value.of(negate ? new Fact.Negated(value.fact()) : value.fact());
  }

  /**
   * Whoever finds that its count is a certain one comes alone, and after all others that count:
   * each of them sees what those before it did (JLS 17.4.4). The first one comes alone, too; what a
   * rising count is compared with is else the number of all where it is no constant, but may be
   * that of every so many where it is.
   */
  private static Value last(Fact.Counted count, String operator, Value with, State state) {
    boolean falls = count.first() == null;
    boolean equal = operator.equals("==") || operator.equals("!=");
    boolean arrived = operator.equals("==") || operator.equals(falls ? "<=" : ">=");
    boolean absent = operator.equals("!=") || operator.equals(falls ? ">" : "<");
    boolean ofAll = falls || !(with.fact() instanceof Fact.Constant);
    if (!(arrived || absent) || !(ofAll || (equal && isFirst(count, with)))) {
      return Value.NONE;
    }
    Fact said = new Fact.Acquired(Lock.won(count.counter()), Mode.EXCLUSIVE);
    if (ofAll) {
      state.signalled = state.signalled.plus(count.counter(), false);
      said = new Fact.All(List.of(said, new Fact.Ended(List.of(count.counter()), true, false)));
    }
    return Value.of(arrived ? said : new Fact.Negated(said));
  }

  private static boolean isFirst(Fact.Counted count, Value with) {
    return with.fact() instanceof Fact.Constant constant
        && constant.value() instanceof Number number
        && number.longValue() == count.first();
  }
}
