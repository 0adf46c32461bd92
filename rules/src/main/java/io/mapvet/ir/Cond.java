// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

/** What a branch tests, kept structured so that the analysis sees null checks and lock attempts. */
public sealed interface Cond {
  /** True when the boolean variable is true. */
  record IsTrue(Var var) implements Cond {}

  /** True when the reference is null. */
  record IsNull(Var var) implements Cond {}

  /** True when both operands are the same ({@code ==}). */
  record Same(Var left, Var right) implements Cond {}

  /** True when the reference is an instance of the type. */
  record InstanceOf(Var var, String type) implements Cond {}

  /** Always true, as in {@code while (true)} and {@code for (;;)}. */
  record Always() implements Cond {}

  /** True when the operand is false. */
  record Not(Cond operand) implements Cond {}

  /**
   * Short-circuit and: {@code beforeRight} and {@code right} run only where {@code left} is true.
   */
  record And(Cond left, Block beforeRight, Cond right) implements Cond {}

  /**
   * Short-circuit or: {@code beforeRight} and {@code right} run only where {@code left} is false.
   */
  record Or(Cond left, Block beforeRight, Cond right) implements Cond {}
}
