// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Op;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which value a variable has: at one point of a method, equal terms are the same value. A value of
 * an operation that runs again is another one, so whoever keeps terms forgets those of it then.
 */
sealed interface Term {
  int MAX_DEPTH = 6;
  int MAX_ALTERNATIVES = 4;

  /** An input of the method. */
  record Input(int index) implements Term {
    @Override
    public boolean equals(Object other) {
      return other instanceof Input that && index == that.index;
    }

    @Override
    public int hashCode() {
      return index;
    }
  }

  /** A constant of the source, or a class object. */
  record Constant(Object value) implements Term {}

  /** What a field holds; {@code base} is null for a static one. */
  record Loaded(Term base, FieldKey field) implements Term {
    @Override
    public boolean equals(Object other) {
      return other instanceof Loaded that
          && field.equals(that.field)
          && Objects.equals(base, that.base);
    }

    @Override
    public int hashCode() {
      return 31 * Objects.hashCode(base) + field.hashCode();
    }
  }

  /** What an operation without effects gives for its operands. */
  record Pure(Object operation, List<Term> operands) implements Term {
    @Override
    public boolean equals(Object other) {
      return other instanceof Pure that
          && operation.equals(that.operation)
          && operands.equals(that.operands);
    }

    @Override
    public int hashCode() {
      return 31 * operation.hashCode() + operands.hashCode();
    }
  }

  /** One of several, depending on the way to this point. */
  record OneOf(Set<Term> alternatives) implements Term {}

  /** One of two, as a condition decided. */
  record Decided(Term condition, Term whenTrue, Term whenFalse) implements Term {}

  /** What a variable that a loop changes holds in this turn; loops of a method are told apart. */
  record Turn(String loop, int variable) implements Term {
    @Override
    public boolean equals(Object other) {
      return other instanceof Turn that && variable == that.variable && loop.equals(that.loop);
    }

    @Override
    public int hashCode() {
      return 31 * loop.hashCode() + variable;
    }
  }

  /**
   * What an operation gave when it ran last.
   *
   * @param unique whether it gives nobody else an equal value
   */
  record Made(Op op, boolean unique) implements Term {
    Made(Op op) {
      this(op, false);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Made that && op == that.op;
    }

    @Override
    public int hashCode() {
      return op.at().hashCode();
    }
  }

  /** Whether an operation or a turn that may come again has made it, or a part of it. */
  default boolean isLastOfSeveral() {
    return this instanceof Made || this instanceof Turn || anyPart(Term::isLastOfSeveral);
  }

  /** Whether nobody else has an equal value. */
  default boolean isUnique() {
    return (this instanceof Made made && made.unique)
        || (!(this instanceof OneOf || this instanceof Decided) && anyPart(Term::isUnique));
  }

  /** Whether it is true of any of the terms of which it consists. */
  private boolean anyPart(Predicate<Term> test) {
    if (this instanceof Loaded loaded) {
      return loaded.base != null && test.test(loaded.base);
    }
    for (Term part : parts()) {
      if (test.test(part)) {
        return true;
      }
    }
    return false;
  }

  private Collection<Term> parts() {
    if (this instanceof Decided decided) {
      return List.of(decided.condition, decided.whenTrue, decided.whenFalse);
    }
    return this instanceof Pure pure
        ? pure.operands
        : this instanceof OneOf oneOf ? oneOf.alternatives : List.of();
  }

  /** Whether it is the other, or made of it. */
  default boolean mentions(Term other) {
    return equals(other) || anyPart(p -> p.mentions(other));
  }

  /** Whether what the field holds is a part of it. */
  default boolean mentions(FieldKey field) {
    return (this instanceof Loaded loaded && loaded.field.equals(field))
        || anyPart(p -> p.mentions(field));
  }

  private boolean isDeeperThan(int depth) {
    return depth == 0 || anyPart(p -> p.isDeeperThan(depth - 1));
  }

  /** The value of an operation without effects, or null where an operand is unknown. */
  static Term pure(Object operation, List<Term> operands) {
    for (Term operand : operands) {
      if (operand == null) {
        return null;
      }
    }
    Term term = new Pure(operation, List.copyOf(operands));
    return term.isDeeperThan(MAX_DEPTH) ? null : term;
  }

  /** What a field of the value holds, or null. */
  static Term loaded(Term base, FieldKey field) {
    Term term = new Loaded(base, field);
    return term.isDeeperThan(MAX_DEPTH) ? null : term;
  }

  /** The one or the other as the condition decides, or null where it is too much to keep. */
  static Term decided(Term condition, Term whenTrue, Term whenFalse) {
    Term term = new Decided(condition, whenTrue, whenFalse);
    return term.isDeeperThan(MAX_DEPTH) ? null : term;
  }

  /** One or the other, or null where nothing is known of one of them. */
  static Term either(Term first, Term second) {
    if (first == null || second == null || first.equals(second)) {
      return first == null ? null : second;
    }
    Set<Term> all =
        SmallSet.union(
            first instanceof OneOf oneOf ? oneOf.alternatives : SmallSet.plus(Set.of(), first),
            second instanceof OneOf oneOf ? oneOf.alternatives : List.of(second));
    return all.size() > MAX_ALTERNATIVES ? null : new OneOf(all);
  }
}
