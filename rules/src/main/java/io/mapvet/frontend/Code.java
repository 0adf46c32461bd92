// SPDX-License-Identifier: Apache-2.0
package io.mapvet.frontend;

import io.mapvet.ir.Block;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The code of one method or lambda while it grows: its variables, its statements, its jumps.
 *
 * @param <D> the declarations of variables, told apart by identity
 */
public final class Code<D> {
  /**
   * What a jump may leave.
   *
   * @param label its label in the lowered method
   * @param written its labels in the source
   * @param result the variable of a switch expression, null otherwise
   */
  public record Target(String label, Set<String> written, Kind kind, Var result) {
    public enum Kind {
      LOOP("loop"),
      SWITCH("switch"),
      SWITCH_EXPRESSION("switch"),
      BLOCK("block");

      private final String text;

      Kind(String text) {
        this.text = text;
      }
    }
  }

  private final Code<D> around;
  private final Var self;
  private boolean usesSelf;
  private int slots = 1;
  private final List<Integer> temporaries = new ArrayList<>();
  private int temporariesInUse;
  private final Map<D, Var> variables = new IdentityHashMap<>();
  private final Set<Var> reassigned = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Target> targets = new ArrayDeque<>();
  private int labels;
  private List<Stmt> statements = new ArrayList<>();

  /**
   * @param around the code that makes this lambda, null for a method
   * @param selfType the class of the receiver, null where there is none
   */
  public Code(Code<D> around, String selfType) {
    this.around = around;
    this.self = selfType == null ? null : new Var(0, "this", selfType);
  }

  public boolean hasSelf() {
    return self != null;
  }

  /** The receiver, which is then also that of the lambdas around; null in static code. */
  public Var self() {
    for (Code<D> code = this; code != null; code = code.around) {
      code.usesSelf = true;
    }
    return self;
  }

  /** The receiver if the code uses it. */
  public Var usedSelf() {
    return usesSelf ? self : null;
  }

  // variables

  /** The variable of a declaration. */
  public Var declare(D declaration, String name, String type, boolean isReassigned) {
    Var variable = new Var(slots++, name, type);
    variables.put(declaration, variable);
    if (isReassigned) {
      reassigned.add(variable);
    }
    return variable;
  }

  /** A parameter that stands in no declaration. */
  public Var parameter(String name, String type) {
    return new Var(slots++, name, type);
  }

  /** The variable for a declaration of this code, or null. */
  public Var variable(D declaration) {
    return variables.get(declaration);
  }

  /** Whether an expression may assign the variable while another part of it still needs it. */
  public boolean isReassigned(Var variable) {
    return reassigned.contains(variable);
  }

  public Var temporary(String type) {
    if (temporariesInUse == temporaries.size()) {
      temporaries.add(slots++);
    }
    return new Var(temporaries.get(temporariesInUse++), "", type);
  }

  /** The temporaries in use, to be handed to {@link #release} at the end of the statement. */
  public int mark() {
    return temporariesInUse;
  }

  public void release(int mark) {
    temporariesInUse = mark;
  }

  public int slots() {
    return slots;
  }

  // statements

  /** Adds a statement. A call that lacks its object, in code that does not compile, is unknown. */
  public void emit(Stmt statement) {
    boolean lacksObject =
        statement instanceof Op.Invoke call
            && call.receiver() == null
            && call.kind() != Op.CallKind.STATIC;
    statements.add(lacksObject ? unknown((Op.Invoke) statement) : statement);
  }

  private static Op unknown(Op.Invoke call) {
    return new Op.Unknown(call.dst(), "call without an object", call.args(), call.at());
  }

  /** What {@code part} emits. */
  public Block block(Runnable part) {
    List<Stmt> enclosing = open();
    part.run();
    return close(enclosing);
  }

  /** Begins a block; what it returns must be given to {@link #close}. */
  public List<Stmt> open() {
    List<Stmt> enclosing = statements;
    statements = new ArrayList<>();
    return enclosing;
  }

  public Block close(List<Stmt> enclosing) {
    Block block = statements.isEmpty() ? Block.EMPTY : new Block(statements);
    statements = enclosing;
    return block;
  }

  public Block all() {
    return statements.isEmpty() ? Block.EMPTY : new Block(statements);
  }

  /** The variable or, where the value is wanted in another one, that after a copy. */
  public Var copied(Var source, Var dst, Location at) {
    if (dst == null || dst == source) {
      return source;
    }
    emit(new Op.Copy(dst, source, at));
    return dst;
  }

  /**
   * Makes a function object of this code, in the code around it.
   *
   * @param target the variable that gets the object
   * @param type the interface that it implements
   * @param owner the class that the code stands in
   * @param captures what it captures, of the variables around it
   * @return {@code target}
   */
  public Var asFunction(
      Var target,
      String type,
      String owner,
      String name,
      List<Var> captures,
      List<Var> params,
      String result,
      Location at) {
    Block body = all();
    Method method =
        new Method(
            owner,
            name,
            Method.Kind.LAMBDA,
            usedSelf(),
            params,
            captures.size(),
            result,
            Set.of(),
            List.of(),
            body,
            slots(),
            at);
    Var receiver = usedSelf() == null ? null : around.self();
    around.emit(new Op.MakeTask(target, type, method, receiver, captures, at));
    return target;
  }

  public int size() {
    return statements.size();
  }

  /** Forgets what was emitted since, after a part could not be lowered. */
  public void truncate(List<Stmt> enclosing, int size) {
    statements = enclosing;
    statements.subList(size, statements.size()).clear();
    targets.clear();
  }

  public List<Stmt> statements() {
    return statements;
  }

  // jumps

  public Target enter(Set<String> written, Target.Kind kind, Var result) {
    Target target = new Target(kind.text + "$" + labels++, written, kind, result);
    targets.push(target);
    return target;
  }

  public void leave() {
    targets.pop();
  }

  /** Where a {@code break} goes, or null. */
  public Target breakTarget(String label) {
    for (Target target : targets) {
      boolean found =
          label == null
              ? target.kind == Target.Kind.LOOP || target.kind == Target.Kind.SWITCH
              : target.written.contains(label);
      if (found) {
        return target;
      }
    }
    return null;
  }

  /** Where a {@code continue} goes, or null. */
  public Target continueTarget(String label) {
    for (Target target : targets) {
      if (target.kind == Target.Kind.LOOP && (label == null || target.written.contains(label))) {
        return target;
      }
    }
    return null;
  }

  /** Where a {@code yield} goes, or null. */
  public Target yieldTarget() {
    for (Target target : targets) {
      if (target.kind == Target.Kind.SWITCH_EXPRESSION) {
        return target;
      }
    }
    return null;
  }
}
