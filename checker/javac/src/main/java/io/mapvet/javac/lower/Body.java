// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Location;
import io.mapvet.ir.Var;

/** The parts that lower the code of one method or lambda. */
final class Body {
  final FileLowering file;
  final Symbols symbols;
  final ClassContext type;
  final Code<VariableTree> code;
  final Receivers receivers;
  final Expressions expressions;
  final Assignments assignments;
  final Conditions conditions;
  final Patterns patterns;
  final Arguments arguments;
  final Calls calls;
  final Creations creations;
  final Tasks tasks;
  final MethodReferences references;
  final Statements statements;
  final Loops loops;
  final Switches switches;
  final Tries tries;

  Body(FileLowering file, ClassContext type, Code<VariableTree> code) {
    this.file = file;
    this.symbols = file.symbols;
    this.type = type;
    this.code = code;
    this.receivers = new Receivers(this);
    this.expressions = new Expressions(this);
    this.assignments = new Assignments(this);
    this.conditions = new Conditions(this);
    this.patterns = new Patterns(this);
    this.arguments = new Arguments(this);
    this.calls = new Calls(this);
    this.creations = new Creations(this);
    this.tasks = new Tasks(this);
    this.references = new MethodReferences(this);
    this.statements = new Statements(this);
    this.loops = new Loops(this);
    this.switches = new Switches(this);
    this.tries = new Tries(this);
  }

  Location at(Tree tree) {
    return file.positions.at(tree);
  }

  /** Declares a local variable or parameter. */
  Var declare(VariableTree tree) {
    return declare(tree, typeOf(tree));
  }

  Var declare(VariableTree tree, String type) {
    return code.declare(tree, tree.getName().toString(), type, file.locals().isReassigned(tree));
  }

  /** The erased type of a local variable or parameter. */
  String typeOf(VariableTree tree) {
    return file.typeOf(tree);
  }

  /** The given variable, or a new temporary of the expression's type. */
  Var target(Var dst, Tree expression) {
    return dst != null ? dst : code.temporary(symbols.typeName(expression));
  }
}
