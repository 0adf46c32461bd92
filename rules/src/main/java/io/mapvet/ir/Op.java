// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.List;

/**
 * A three-address operation. {@code dst} is the variable it assigns, null where it assigns none.
 */
public sealed interface Op extends Stmt {
  Var dst();

  /** {@code dst = value}: null, a Boolean, Character, Number or String. */
  record Const(Var dst, Object value, Location at) implements Op {}

  /** {@code dst = type.class}. */
  record ClassLiteral(Var dst, String type, Location at) implements Op {}

  /** {@code dst = src}. */
  record Copy(Var dst, Var src, Location at) implements Op {}

  /** {@code dst = (type) src}. */
  record Cast(Var dst, Var src, String type, Location at) implements Op {}

  /** {@code dst = operator(operands)}: arithmetic, comparison, concatenation; touches no object. */
  record Compute(Var dst, String operator, List<Var> operands, Location at) implements Op {
    public Compute {
      operands = List.copyOf(operands);
    }
  }

  /** {@code dst = base.field}; {@code base} is null for a static field. */
  record LoadField(Var dst, Var base, FieldRef field, Location at) implements Op {}

  /** {@code base.field = src}; {@code base} is null for a static field. */
  record StoreField(Var base, FieldRef field, Var src, Location at) implements Op {
    @Override
    public Var dst() {
      return null;
    }
  }

  /** {@code dst = array[index]}. */
  record LoadElement(Var dst, Var array, Var index, Location at) implements Op {}

  /** {@code array[index] = src}. */
  record StoreElement(Var array, Var index, Var src, Location at) implements Op {
    @Override
    public Var dst() {
      return null;
    }
  }

  /**
   * {@code dst = new type(args)}. Before the constructor runs, the hidden fields are set: the
   * enclosing instance ({@code this$0}) and the captured variables ({@code val$x}).
   */
  record New(
      Var dst, String type, Callee constructor, List<Var> args, List<Hidden> hidden, Location at)
      implements Op {
    public New {
      args = List.copyOf(args);
      hidden = List.copyOf(hidden);
    }
  }

  /** A hidden field of a new object and the variable that fills it. */
  record Hidden(FieldRef field, Var value) {}

  /**
   * {@code dst = new type{elements}}.
   *
   * @param type the type of the array, such as {@code java.lang.String[]}
   * @param length the first dimension, null for an initialiser and for an array of unknown length
   * @param elements empty for {@code new T[n]} and for tables of primitive literals
   */
  record NewArray(Var dst, String type, Var length, List<Var> elements, Location at) implements Op {
    public NewArray {
      elements = List.copyOf(elements);
    }
  }

  /** How a call finds its target. */
  enum CallKind {
    STATIC,
    VIRTUAL,
    /** A call of {@code super.method}, {@code super(...)} or {@code this(...)}: no dispatch. */
    SPECIAL
  }

  /** {@code dst = receiver.callee(args)}; {@code receiver} is null for a static call. */
  record Invoke(Var dst, CallKind kind, Callee callee, Var receiver, List<Var> args, Location at)
      implements Op {
    public Invoke {
      args = List.copyOf(args);
    }
  }

  /**
   * {@code dst =} a function object made from a lambda or a method reference (lowered to a lambda
   * that calls it). Local and anonymous classes are classes and are made by {@link New}.
   *
   * @param type the functional interface
   * @param body its parameters are the captured variables, then the declared ones; {@code
   *     body.captured()} counts the former
   * @param self the enclosing receiver if the body uses it, else null
   * @param captures the captured variables of the enclosing method, in the order of the parameters
   */
  record MakeTask(Var dst, String type, Method body, Var self, List<Var> captures, Location at)
      implements Op {
    public MakeTask {
      captures = List.copyOf(captures);
    }
  }

  /** Something not understood; no rule takes it as proof. {@code operands} may escape into it. */
  record Unknown(Var dst, String what, List<Var> operands, Location at) implements Op {
    public Unknown {
      operands = List.copyOf(operands);
    }
  }
}
