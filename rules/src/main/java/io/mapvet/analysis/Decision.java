// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Cond;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of two values variables hold, where one condition decides it for several of them. Two locks
 * taken in the order of a condition are both held whatever the condition says: that is how code
 * that needs both keeps clear of a deadlock.
 */
final class Decision {
  private static final int MAX_CONDITIONS = 3;
  private static final String SAME = "==";

  private final Term condition;
  private final boolean outcome;

  private Decision(Term condition, boolean outcome) {
    this.condition = condition;
    this.outcome = outcome;
  }

  /** The decision that a branch makes in a state; null where it is not known to be one. */
  static Decision of(Cond cond, State state) {
    if (cond instanceof Cond.Not not) {
      Decision opposite = of(not.operand(), state);
      return opposite == null ? null : new Decision(opposite.condition, !opposite.outcome);
    }
    if (cond instanceof Cond.Same same) {
      Term left = state.get(same.left().id()).term();
      Term right = state.get(same.right().id()).term();
      return left == null || right == null ? null : of(Term.pure(SAME, List.of(left, right)));
    }
    return cond instanceof Cond.IsTrue isTrue ? of(state.get(isTrue.var().id()).term()) : null;
  }

  /** The order of two values is one condition, whichever of its four forms asks for it. */
  private static Decision of(Term asked) {
    if (asked instanceof Term.Pure pure && pure.operands().size() == 2) {
      Term left = pure.operands().get(0);
      Term right = pure.operands().get(1);
      if (pure.operation().equals(SAME)) {
        Decision first = whichOf(left, right);
        return first == null ? whichOf(right, left) : first;
      }
      if (pure.operation().equals(">")) {
        return new Decision(Term.pure("<", List.of(right, left)), true);
      }
      if (pure.operation().equals("<=")) {
        return new Decision(Term.pure("<", List.of(right, left)), false);
      }
      if (pure.operation().equals(">=")) {
        return new Decision(Term.pure("<", List.of(left, right)), false);
      }
    }
    return asked == null ? null : new Decision(asked, true);
  }

  /**
   * Which of the two a variable holds tells how it was decided. Where the two are one object both
   * outcomes are true, and it does not matter by which name the object goes.
   */
  private static Decision whichOf(Term value, Term one) {
    if (!(value instanceof Term.Decided decided)) {
      return null;
    }
    boolean yes = one.equals(decided.whenTrue());
    return yes || one.equals(decided.whenFalse()) ? new Decision(decided.condition(), yes) : null;
  }

  /** Notes which objects variables hold that the two ways of the branch leave different. */
  void note(State joined, State whenTrue, State whenFalse) {
    for (int slot = 0; slot < joined.variables(); slot++) {
      Value yes = whenTrue.get(slot);
      Value no = whenFalse.get(slot);
      if (yes != no && isObject(yes) && isObject(no) && !yes.term().equals(no.term())) {
        Term term =
            outcome
                ? Term.decided(condition, yes.term(), no.term())
                : Term.decided(condition, no.term(), yes.term());
        joined.set(slot, joined.get(slot).with(joined.get(slot).origin().as(term)));
      }
    }
  }

  private static boolean isObject(Value value) {
    return !value.places().isEmpty() && value.term() != null;
  }

  /** The values that are among these whatever the conditions say, and are not named by them. */
  static Set<Term> certain(Set<Term> values) {
    Set<Term> conditions = new LinkedHashSet<>();
    values.forEach(v -> collect(v, conditions));
    if (conditions.isEmpty() || conditions.size() > MAX_CONDITIONS) {
      return Set.of();
    }
    List<Map<Term, Boolean>> cases = List.of(Map.of());
    for (Term condition : conditions) {
      List<Map<Term, Boolean>> finer = new ArrayList<>();
      for (Map<Term, Boolean> known : cases) {
        for (boolean holds : new boolean[] {true, false}) {
          Map<Term, Boolean> more = new HashMap<>(known);
          more.put(condition, holds);
          finer.add(more);
        }
      }
      cases = finer;
    }
    Set<Term> certain = null;
    for (Map<Term, Boolean> known : cases) {
      Set<Term> here = new LinkedHashSet<>();
      values.forEach(v -> here.add(resolve(v, known)));
      if (certain == null) {
        certain = here;
      } else {
        certain.retainAll(here);
      }
    }
    certain.removeAll(values);
    return certain;
  }

  /** What is left of the values when one is gone, and with it what followed from it. */
  static Set<Term> without(Set<Term> values, Term gone) {
    Set<Term> left = new LinkedHashSet<>();
    for (Term value : values) {
      if (!value.equals(gone) && (gone == null || !isOneOf(value, gone))) {
        left.add(value);
      }
    }
    return left;
  }

  private static boolean isOneOf(Term value, Term several) {
    if (several instanceof Term.Decided decided) {
      return isOneOf(value, decided.whenTrue()) || isOneOf(value, decided.whenFalse());
    }
    return value instanceof Term.Loaded mine
            && several instanceof Term.Loaded loaded
            && mine.field().equals(loaded.field())
            && mine.base() != null
        ? isOneOf(mine.base(), loaded.base())
        : value.equals(several);
  }

  /** The conditions on which a value depends. */
  private static void collect(Term value, Set<Term> conditions) {
    if (value instanceof Term.Loaded loaded && loaded.base() != null) {
      collect(loaded.base(), conditions);
    } else if (value instanceof Term.Decided decided) {
      conditions.add(decided.condition());
      collect(decided.whenTrue(), conditions);
      collect(decided.whenFalse(), conditions);
    }
  }

  /** The value where the conditions are known. */
  private static Term resolve(Term value, Map<Term, Boolean> known) {
    if (value instanceof Term.Loaded loaded && loaded.base() != null) {
      return new Term.Loaded(resolve(loaded.base(), known), loaded.field());
    }
    if (!(value instanceof Term.Decided decided)) {
      return value;
    }
    boolean holds = known.get(decided.condition());
    return resolve(holds ? decided.whenTrue() : decided.whenFalse(), known);
  }
}
