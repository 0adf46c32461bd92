// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.LookUps.Outcome;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Var;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What each outcome of a condition says. */
final class Conditions {
  private final Interpreter interpreter;

  Conditions(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** The states of both outcomes; null where an outcome is impossible. */
  record Branches(State whenTrue, State whenFalse) {
    Branches negated() {
      return new Branches(whenFalse, whenTrue);
    }

    /** Takes back what the outcomes say of the answers of maps. */
    void forget(LookUps before) {
      Stream.of(whenTrue, whenFalse)
          .filter(Objects::nonNull)
          .forEach(outcome -> outcome.lookUps = before);
    }
  }

  /** Splits a state, which is used up. */
  Branches test(Cond cond, State state) {
    if (cond instanceof Cond.Always) {
      return new Branches(state, null);
    }
    if (cond instanceof Cond.Not not) {
      return test(not.operand(), state).negated();
    }
    if (cond instanceof Cond.And and) {
      Branches left = test(and.left(), state);
      Branches right = right(and.beforeRight(), and.right(), left.whenTrue());
      return new Branches(right.whenTrue(), either(left.whenFalse(), right.whenFalse()));
    }
    if (cond instanceof Cond.Or or) {
      Branches left = test(or.left(), state);
      Branches right = right(or.beforeRight(), or.right(), left.whenFalse());
      return new Branches(either(left.whenTrue(), right.whenTrue()), right.whenFalse());
    }
    if (cond instanceof Cond.IsTrue isTrue
        && state.get(isTrue.var().id()).fact() instanceof Fact.Constant constant
        && constant.value() instanceof Boolean known) {
      return known ? new Branches(state, null) : new Branches(null, state);
    }
    State other = state.copy();
    if (cond instanceof Cond.IsTrue isTrue) {
      if (!isTrue.var().type().equals("boolean")) {
        interpreter.frame().uses().relied(state.get(isTrue.var().id()));
      }
      decided(isTrue.var(), state, other);
      whenTrue(state.get(isTrue.var().id()), state);
      whenFalse(other.get(isTrue.var().id()), other);
      tested(isTrue.var(), state, other);
      unchanged(other.get(isTrue.var().id()), other);
      if (!isTrue.var().name().isEmpty()) {
        state.iterations = state.iterations.doubted();
        other.iterations = other.iterations.doubted();
      }
    } else if (cond instanceof Cond.IsNull isNull) {
      interpreter.frame().uses().tested(state.get(isNull.var().id()));
      any(state.get(isNull.var().id()), Outcome.ABSENT, state);
      any(other.get(isNull.var().id()), Outcome.PRESENT, other);
      whenNull(isNull.var(), state);
      unchanged(state.get(isNull.var().id()), state);
      whenFound(other.get(isNull.var().id()), other);
      whenNotNull(other.get(isNull.var().id()), other);
    } else if (cond instanceof Cond.Same same) {
      for (Var compared : List.of(same.left(), same.right())) {
        interpreter.frame().uses().note(state.get(compared.id()), Act.Use.USED);
        compared(compared, state, other);
      }
      Value said = Value.of(equal(same, state));
      whenTrue(said, state);
      whenFalse(said, other);
    } else if (cond instanceof Cond.InstanceOf instance) {
      interpreter.frame().uses().tested(state.get(instance.var().id()));
      whenFound(state.get(instance.var().id()), state);
    }
    return new Branches(state, other);
  }

  /** What it says that a switch has come to a case. */
  void chosen(Var selector, List<String> labels, State state) {
    if (labels.size() == 1 && state.get(selector.id()).fact() instanceof Fact.Stage stage) {
      whenTrue(Value.of(stages().is(stage, labels.get(0))), state);
    }
  }

  private Stages stages() {
    return interpreter.frame().engine().fields().stages();
  }

  /**
   * What the truth of a condition says when it is kept as a value; null where nothing is known.
   *
   * @param branches the states of its outcomes, in which its operands still are what they were
   */
  Fact said(Cond cond, Branches branches) {
    if (cond instanceof Cond.Not not) {
      return negated(said(not.operand(), branches.negated()));
    }
    if (cond instanceof Cond.And and) {
      return both(said(and.left(), branches), said(and.right(), branches));
    }
    if (cond instanceof Cond.Or or) {
      return negated(both(negated(said(or.left(), branches)), negated(said(or.right(), branches))));
    }
    boolean known = branches.whenTrue() != null && branches.whenFalse() != null;
    if (cond instanceof Cond.IsTrue isTrue && known) {
      Fact fact = common(isTrue.var(), branches);
      return fact instanceof Fact.Constant ? null : fact;
    }
    if (cond instanceof Cond.Same same && known) {
      return equal(same, branches.whenTrue());
    }
    if (cond instanceof Cond.IsNull isNull && known) {
      return negated(Fact.ofPresence(common(isNull.var(), branches)));
    }
    return null;
  }

  private Fact equal(Cond.Same same, State state) {
    return stages().equal(state.get(same.left().id()), state.get(same.right().id()));
  }

  private static Fact common(Var var, Branches branches) {
    Fact fact = branches.whenTrue().get(var.id()).fact();
    return fact == null || fact instanceof Fact.Constant
        ? branches.whenFalse().get(var.id()).fact()
        : fact;
  }

  /** Where an outcome says nothing else it says what the variable is. */
  private static void decided(Var var, State whenTrue, State whenFalse) {
    Value value = whenTrue.get(var.id());
    if (value.fact() instanceof Fact.Only only) {
      State silent = only.outcome() ? whenFalse : whenTrue;
      silent.set(var.id(), value.with(new Fact.Constant(!only.outcome())));
    }
  }

  private static Fact negated(Fact fact) {
    if (fact == null) {
      return null;
    }
    return fact instanceof Fact.Negated negated ? negated.of() : new Fact.Negated(fact);
  }

  private static Fact both(Fact first, Fact second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return new Fact.All(List.of(first, second));
  }

  /** Where one of two conditions was met, and it matters that one was. */
  private static State either(State first, State second) {
    State joined = State.join(first, second);
    if (first != null && second != null) {
      joined.lookUps = joined.lookUps.dependingOn(first.lookUps, second.lookUps);
    }
    return joined;
  }

  private Branches right(io.mapvet.ir.Block before, Cond cond, State state) {
    State ready = state == null ? null : interpreter.evaluate(before, state);
    return ready == null ? new Branches(null, null) : test(cond, ready);
  }

  /** A call that gives false or null has not changed the collection it was to change. */
  private static void unchanged(Value result, State state) {
    if (result.term() instanceof Term.Made made) {
      state.iterations = state.iterations.unchangedBy(made.op().at());
    }
  }

  private static void whenTrue(Value value, State state) {
    if (value.fact() instanceof Fact.Negated negated) {
      whenFalse(value.with(negated.of()), state);
    } else if (value.fact() instanceof Fact.All all) {
      all.of().forEach(f -> whenTrue(value.with(f), state));
    } else if (value.fact() instanceof Fact.Only only) {
      if (only.outcome()) {
        whenTrue(value.with(only.of()), state);
      }
    } else if (value.fact() instanceof Fact.Acquired acquired) {
      state.acquire(acquired.lock(), acquired.mode());
    } else if (value.fact() instanceof Fact.LookedUp) {
      whenFound(value, state);
    } else if (value.fact() instanceof Fact.Contained contained) {
      answered(contained.lookUp(), Outcome.PRESENT, state);
    } else if (value.fact() instanceof Fact.Ended ended && ended.whenTrue()) {
      Ordering.detected(state, ended);
    } else if (value.fact() instanceof Fact.First first) {
      state.once = first.flag();
    } else if (value.fact() instanceof Fact.Signalled signalled) {
      Ordering.signalled(state, signalled.latch(), signalled.taken());
    } else if (value.fact() instanceof Fact.Flag flag) {
      state.unset = SmallSet.union(state.unset, flag.others());
      if (flag.visible()) {
        Ordering.signalled(state, flag.flag(), false);
      }
    }
  }

  private static void whenFound(Value value, State state) {
    if (value.fact() instanceof Fact.LookedUp lookedUp) {
      answered(lookedUp.lookUp(), Outcome.PRESENT, state);
    }
  }

  private static void answered(LookUp lookUp, Outcome outcome, State state) {
    if (lookUp != null) {
      state.lookUps = state.lookUps.when(Set.of(lookUp), outcome);
    }
  }

  /** What was asked for without a key says by being null whether there was anything. */
  private static void any(Value found, Outcome outcome, State state) {
    if (found.origin() != null) {
      found.origin().read().stream()
          .filter(LookUp::counts)
          .forEach(asked -> answered(asked, outcome, state));
    }
  }

  /**
   * Both outcomes depend on the look-ups that the value comes from: on what they found where it was
   * computed from that, as by {@code equals}.
   */
  private void tested(Var var, State state, State other) {
    Origin origin = state.get(var.id()).origin();
    if (origin != null) {
      Term question = Questions.weighing(interpreter.frame().program(), origin.term(), state);
      for (State outcome : List.of(state, other)) {
        outcome.lookUps =
            outcome
                .lookUps
                .when(origin.read(), Outcome.TESTED)
                .when(origin.computed(), Outcome.COMPARED)
                .weighed(origin.computed(), question);
      }
    }
  }

  private static void compared(Var var, State state, State other) {
    chosenBy(var, state);
    chosenBy(var, other);
  }

  /** The way depends on the value, and so on the look-ups that it comes from. */
  static void chosenBy(Var var, State state) {
    Origin origin = state.get(var.id()).origin();
    if (origin != null) {
      state.lookUps = state.lookUps.when(origin.sources(), Outcome.COMPARED);
    }
  }

  private static void whenFalse(Value value, State state) {
    if (value.fact() instanceof Fact.Negated negated) {
      whenTrue(value.with(negated.of()), state);
    } else if (value.fact() instanceof Fact.Only only) {
      if (!only.outcome()) {
        whenFalse(value.with(only.of()), state);
      }
    } else if (value.fact() instanceof Fact.LookedUp lookedUp) {
      state.missed = SmallSet.plus(state.missed, lookedUp.choice().container());
      answered(lookedUp.lookUp(), lookedUp.always() ? Outcome.ABSENT : Outcome.TESTED, state);
    } else if (value.fact() instanceof Fact.Contained contained) {
      answered(contained.lookUp(), Outcome.ABSENT, state);
    } else if (value.fact() instanceof Fact.Ended ended && !ended.whenTrue()) {
      Ordering.detected(state, ended);
    } else if (value.fact() instanceof Fact.Given given) {
      Heap.take(state, given.objects());
    } else if (value.fact() instanceof Fact.Flag flag) {
      state.unset = SmallSet.plus(state.unset, flag.flag());
    }
  }

  /** A reference that was found set orders what precedes the act of setting it. */
  private static void whenNotNull(Value value, State state) {
    if (Fact.ofPresence(value.fact()) instanceof Fact.Signalled signalled) {
      whenTrue(value.with(signalled), state);
    }
  }

  /** A reference that is null stands for no task, and a look-up that gave null found nothing. */
  private static void whenNull(Var var, State state) {
    Value value = state.get(var.id());
    if (value.fact() instanceof Fact.LookedUp) {
      whenFalse(value, state);
    } else if (value.fact() instanceof Fact.Signalled given
        && Places.field(given.latch()) != null
        && Places.field(given.latch()).of() != null) {
      state.unset = SmallSet.plus(state.unset, given.latch());
    }
    Place handle = value.mustUnlessNull();
    if (handle != null) {
      if (!(value.fact() instanceof Fact.LookedUp)) {
        Ordering.end(state, Set.of(handle));
      }
      if (Places.field(handle) != null) {
        state.unset = SmallSet.plus(state.unset, handle);
      }
    }
  }
}
