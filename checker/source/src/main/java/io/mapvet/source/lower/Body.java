// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Location;
import io.mapvet.ir.Var;
import io.mapvet.source.type.Local;
import io.mapvet.source.type.Typing;

/** The parts that lower the code of one method or lambda. */
final class Body {
  final FileLowering file;
  final Typing typing;
  final ClassContext type;
  final Code<Local> code;
  final Receivers receivers;
  final Expressions expressions;
  final Assignments assignments;
  final Conditions conditions;
  final Patterns patterns;
  final Arguments arguments;
  final Calls calls;
  final Creations creations;
  final Arrays arrays;
  final Tasks tasks;
  final MethodReferences references;
  final Statements statements;
  final Loops loops;
  final Switches switches;
  final Tries tries;

  Body(FileLowering file, ClassContext type, Code<Local> code) {
    this.file = file;
    this.typing = file.typing;
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
    this.arrays = new Arrays(this);
    this.tasks = new Tasks(this);
    this.references = new MethodReferences(this);
    this.statements = new Statements(this);
    this.loops = new Loops(this);
    this.switches = new Switches(this);
    this.tries = new Tries(this);
  }

  Location at(Node tree) {
    return file.positions.at(tree);
  }

  /** Declares the local variable or parameter of a node. */
  Var declare(Node node) {
    return declare(file.locals.declared(node));
  }

  Var declare(Local variable) {
    return code.declare(variable, variable.name(), typeOf(variable), variable.isReassigned());
  }

  /** The erased type of a local variable or parameter. */
  String typeOf(Local variable) {
    return file.typeOf(variable);
  }

  /** The given variable, or a new temporary of the expression's type. */
  Var target(Var dst, Expression tree) {
    return dst != null ? dst : code.temporary(typing.name(tree));
  }
}
