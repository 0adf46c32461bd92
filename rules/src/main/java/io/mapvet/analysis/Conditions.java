// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.LookUps.Outcome;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Var;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
      return new Branches(right.whenTrue(), State.join(left.whenFalse(), right.whenFalse()));
    }
    if (cond instanceof Cond.Or or) {
      Branches left = test(or.left(), state);
      Branches right = right(or.beforeRight(), or.right(), left.whenFalse());
      return new Branches(State.join(left.whenTrue(), right.whenTrue()), right.whenFalse());
    }
    State other = state.copy();
    if (cond instanceof Cond.IsTrue isTrue) {
      whenTrue(state.get(isTrue.var().id()), state);
      whenFalse(other.get(isTrue.var().id()), other);
      tested(isTrue.var(), state, other);
    } else if (cond instanceof Cond.IsNull isNull) {
      whenNull(isNull.var(), state);
      whenFound(other.get(isNull.var().id()), other);
      whenNotNull(other.get(isNull.var().id()), other);
    } else if (cond instanceof Cond.Same same) {
      for (Var compared : List.of(same.left(), same.right())) {
        interpreter.frame().uses().note(state.get(compared.id()), Act.Use.USED);
        tested(compared, state, other);
      }
    } else if (cond instanceof Cond.InstanceOf instance) {
      whenFound(state.get(instance.var().id()), state);
    }
    return new Branches(state, other);
  }

  private Branches right(io.mapvet.ir.Block before, Cond cond, State state) {
    State ready = state == null ? null : interpreter.evaluate(before, state);
    return ready == null ? new Branches(null, null) : test(cond, ready);
  }

  private static void whenTrue(Value value, State state) {
    if (value.fact() instanceof Fact.Negated negated) {
      whenFalse(value.with(negated.of()), state);
    } else if (value.fact() instanceof Fact.Acquired acquired) {
      state.locks = state.locks.with(acquired.lock(), acquired.mode());
    } else if (value.fact() instanceof Fact.LookedUp) {
      whenFound(value, state);
    } else if (value.fact() instanceof Fact.Ended ended && ended.whenTrue()) {
      Ordering.end(state, new LinkedHashSet<>(ended.handles()));
    } else if (value.fact() instanceof Fact.First first) {
      state.once = first.flag();
    } else if (value.fact() instanceof Fact.Signalled signalled) {
      Ordering.signalled(state, Set.of(signalled.latch()));
    } else if (value.fact() instanceof Fact.Flag flag && isVolatile(flag.flag())) {
      Ordering.signalled(state, Set.of(flag.flag()));
    }
  }

  private static void whenFound(Value value, State state) {
    if (value.fact() instanceof Fact.LookedUp lookedUp) {
      answered(lookedUp, Outcome.PRESENT, state);
    }
  }

  private static void answered(Fact.LookedUp lookedUp, Outcome outcome, State state) {
    if (lookedUp.lookUp() != null) {
      state.lookUps = state.lookUps.when(Set.of(lookedUp.lookUp()), outcome);
    }
  }

  /** Both outcomes depend on the look-ups that the value comes from. */
  private static void tested(Var var, State state, State other) {
    Origin origin = state.get(var.id()).origin();
    if (origin != null) {
      state.lookUps = state.lookUps.when(origin.sources(), Outcome.TESTED);
      other.lookUps = other.lookUps.when(origin.sources(), Outcome.TESTED);
    }
  }

  /** Reading true from a volatile flag orders what precedes the store of true (JLS 17.4.4). */
  private static boolean isVolatile(Place flag) {
    FieldKey field = Places.field(flag);
    return field != null && field.isVolatile();
  }

  private static void whenFalse(Value value, State state) {
    if (value.fact() instanceof Fact.Negated negated) {
      whenTrue(value.with(negated.of()), state);
    } else if (value.fact() instanceof Fact.LookedUp lookedUp) {
      state.missed = State.plus(state.missed, lookedUp.choice().container());
      answered(lookedUp, Outcome.ABSENT, state);
    } else if (value.fact() instanceof Fact.Ended ended && !ended.whenTrue()) {
      Ordering.end(state, new LinkedHashSet<>(ended.handles()));
    } else if (value.fact() instanceof Fact.Flag flag) {
      state.unset = State.plus(state.unset, flag.flag());
    }
  }

  /** A reference that was found set orders what precedes the act of setting it. */
  private static void whenNotNull(Value value, State state) {
    if (value.fact() instanceof Fact.Signalled) {
      whenTrue(value, state);
    }
  }

  /** A reference that is null stands for no task, and a look-up that gave null found nothing. */
  private static void whenNull(Var var, State state) {
    Value value = state.get(var.id());
    if (value.fact() instanceof Fact.LookedUp) {
      whenFalse(value, state);
    }
    Place handle = value.mustUnlessNull();
    if (handle != null) {
      if (!(value.fact() instanceof Fact.LookedUp)) {
        Ordering.end(state, Set.of(handle));
      }
      if (Places.field(handle) != null) {
        state.unset = State.plus(state.unset, handle);
      }
    }
  }
}
