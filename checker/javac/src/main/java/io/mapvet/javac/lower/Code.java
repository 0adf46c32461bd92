// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.VariableTree;
import io.mapvet.ir.Block;
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

/** The code of one method or lambda while it grows: its variables, its statements, its jumps. */
final class Code {
  /**
   * What a jump may leave.
   *
   * @param label its label in the lowered method
   * @param written its labels in the source
   * @param result the variable of a switch expression, null otherwise
   */
  record Target(String label, Set<String> written, Kind kind, Var result) {
    enum Kind {
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

  private final Code around;
  private final Var self;
  private boolean usesSelf;
  private int slots = 1;
  private final List<Integer> temporaries = new ArrayList<>();
  private int temporariesInUse;
  private final Map<VariableTree, Var> variables = new IdentityHashMap<>();
  private final Set<Var> reassigned = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Target> targets = new ArrayDeque<>();
  private int labels;
  private List<Stmt> statements = new ArrayList<>();

  /**
   * @param around the code that makes this lambda, null for a method
   * @param selfType the class of the receiver, null where there is none
   */
  Code(Code around, String selfType) {
    this.around = around;
    this.self = selfType == null ? null : new Var(0, "this", selfType);
  }

  boolean hasSelf() {
    return self != null;
  }

  /** The receiver, which is then also that of the lambdas around; null in static code. */
  Var self() {
    for (Code code = this; code != null; code = code.around) {
      code.usesSelf = true;
    }
    return self;
  }

  /** The receiver if the code uses it. */
  Var usedSelf() {
    return usesSelf ? self : null;
  }

  // variables

  Var declare(VariableTree tree, String type, boolean isReassigned) {
    Var variable = new Var(slots++, tree.getName().toString(), type);
    variables.put(tree, variable);
    if (isReassigned) {
      reassigned.add(variable);
    }
    return variable;
  }

  /** A parameter that stands in no declaration. */
  Var parameter(String name, String type) {
    return new Var(slots++, name, type);
  }

  /** The variable for a declaration of this code, or null. */
  Var variable(VariableTree tree) {
    return variables.get(tree);
  }

  /** Whether an expression may assign the variable while another part of it still needs it. */
  boolean isReassigned(Var variable) {
    return reassigned.contains(variable);
  }

  Var temporary(String type) {
    if (temporariesInUse == temporaries.size()) {
      temporaries.add(slots++);
    }
    return new Var(temporaries.get(temporariesInUse++), "", type);
  }

  /** The temporaries in use, to be handed to {@link #release} at the end of the statement. */
  int mark() {
    return temporariesInUse;
  }

  void release(int mark) {
    temporariesInUse = mark;
  }

  int slots() {
    return slots;
  }

  // statements

  void emit(Stmt statement) {
    statements.add(statement);
  }

  /** What {@code part} emits. */
  Block block(Runnable part) {
    List<Stmt> enclosing = open();
    part.run();
    return close(enclosing);
  }

  /** Begins a block; what it returns must be given to {@link #close}. */
  List<Stmt> open() {
    List<Stmt> enclosing = statements;
    statements = new ArrayList<>();
    return enclosing;
  }

  Block close(List<Stmt> enclosing) {
    Block block = statements.isEmpty() ? Block.EMPTY : new Block(statements);
    statements = enclosing;
    return block;
  }

  Block all() {
    return statements.isEmpty() ? Block.EMPTY : new Block(statements);
  }

  int size() {
    return statements.size();
  }

  /** Forgets what was emitted since, after a part could not be lowered. */
  void truncate(List<Stmt> enclosing, int size) {
    statements = enclosing;
    statements.subList(size, statements.size()).clear();
    targets.clear();
  }

  List<Stmt> statements() {
    return statements;
  }

  // jumps

  Target enter(Set<String> written, Target.Kind kind, Var result) {
    Target target = new Target(kind.text + "$" + labels++, written, kind, result);
    targets.push(target);
    return target;
  }

  void leave() {
    targets.pop();
  }

  /** Where a {@code break} goes, or null. */
  Target breakTarget(String label) {
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
  Target continueTarget(String label) {
    for (Target target : targets) {
      if (target.kind == Target.Kind.LOOP && (label == null || target.written.contains(label))) {
        return target;
      }
    }
    return null;
  }

  /** Where a {@code yield} goes, or null. */
  Target yieldTarget() {
    for (Target target : targets) {
      if (target.kind == Target.Kind.SWITCH_EXPRESSION) {
        return target;
      }
    }
    return null;
  }
}
