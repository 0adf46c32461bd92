// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.mapvet.frontend.ByName;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Block;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.source.type.ClassInfo;
import io.mapvet.source.type.Local;
import io.mapvet.source.type.MethodInfo;
import java.util.List;
import java.util.Set;

/** Lowers loops. */
final class Loops {
  private static final String ITERATOR = "java.util.Iterator";
  private static final Callee HAS_NEXT = iteratorMethod("hasNext", "boolean");
  private static final Callee NEXT = iteratorMethod("next", ByName.OBJECT);

  private final Body body;
  private final Code<Local> code;

  Loops(Body body) {
    this.body = body;
    this.code = body.code;
  }

  static boolean isLoop(Statement tree) {
    return tree.isWhileStmt() || tree.isDoStmt() || tree.isForStmt() || tree.isForEachStmt();
  }

  void lower(Statement tree, Set<String> labels) {
    if (tree instanceof ForEachStmt each) {
      each(each, labels);
    } else if (tree instanceof ForStmt loop) {
      counted(loop, labels);
    } else if (tree instanceof WhileStmt loop) {
      tested(loop, labels);
    } else {
      last((DoStmt) tree, labels);
    }
  }

  private void tested(WhileStmt tree, Set<String> labels) {
    Code.Target target = code.enter(labels, Code.Target.Kind.LOOP, null);
    Cond[] cond = new Cond[1];
    Block test = code.block(() -> cond[0] = body.conditions.lower(tree.getCondition()));
    Block turn = body.statements.block(tree.getBody());
    code.leave();
    Location at = body.at(tree);
    code.emit(new Stmt.Loop(target.label(), test, cond[0], turn, Block.EMPTY, true, null, at));
  }

  /** The body comes first in the source and may bind nothing that the condition uses. */
  private void last(DoStmt tree, Set<String> labels) {
    Code.Target target = code.enter(labels, Code.Target.Kind.LOOP, null);
    Block turn = body.statements.block(tree.getBody());
    Cond[] cond = new Cond[1];
    Block test = code.block(() -> cond[0] = body.conditions.lower(tree.getCondition()));
    code.leave();
    Location at = body.at(tree);
    code.emit(new Stmt.Loop(target.label(), test, cond[0], turn, Block.EMPTY, false, null, at));
  }

  private void counted(ForStmt tree, Set<String> labels) {
    tree.getInitialization().forEach(this::part);
    Code.Target target = code.enter(labels, Code.Target.Kind.LOOP, null);
    Cond[] cond = {new Cond.Always()};
    Block test =
        code.block(() -> tree.getCompare().ifPresent(c -> cond[0] = body.conditions.lower(c)));
    Block update = code.block(() -> tree.getUpdate().forEach(this::part));
    Block turn = body.statements.block(tree.getBody());
    code.leave();
    Location at = body.at(tree);
    code.emit(new Stmt.Loop(target.label(), test, cond[0], turn, update, true, null, at));
  }

  private void part(Expression tree) {
    int mark = code.mark();
    body.statements.expression(tree);
    code.release(mark);
  }

  private void each(ForEachStmt tree, Set<String> labels) {
    Var iterated = body.expressions.value(tree.getIterable());
    if (body.typing.name(tree.getIterable()).endsWith("[]")) {
      elements(tree, iterated, labels);
    } else {
      iterator(tree, iterated, labels);
    }
  }

  private static VariableDeclarator variable(ForEachStmt tree) {
    return tree.getVariable().getVariables().get(0);
  }

  private void elements(ForEachStmt tree, Var iterated, Set<String> labels) {
    Location at = body.at(tree.getIterable());
    Var array = code.temporary(iterated.type());
    code.emit(new Op.Copy(array, iterated, at));
    Var index = code.temporary("int");
    code.emit(new Op.Const(index, 0, at));
    Code.Target target = code.enter(labels, Code.Target.Kind.LOOP, null);
    Var length = code.temporary("int");
    Var more = code.temporary("boolean");
    Block test =
        code.block(
            () -> {
              code.emit(new Op.Compute(length, "length", List.of(array), at));
              code.emit(new Op.Compute(more, "<", List.of(index, length), at));
            });
    Block turn =
        code.block(
            () -> {
              Var element = body.declare(variable(tree));
              code.emit(new Op.LoadElement(element, array, index, at));
              body.statements.lower(tree.getBody());
            });
    Block update = code.block(() -> code.emit(new Op.Compute(index, "++", List.of(index), at)));
    code.leave();
    code.emit(
        new Stmt.Loop(
            target.label(), test, new Cond.IsTrue(more), turn, update, true, array, body.at(tree)));
  }

  private void iterator(ForEachStmt tree, Var iterated, Set<String> labels) {
    Location at = body.at(tree.getIterable());
    Callee open = iteratorOf(iterated, body.typing.of(tree.getIterable()).classInfo());
    Var iterator = code.temporary(open.result().equals(ByName.UNKNOWN) ? ITERATOR : open.result());
    code.emit(call(iterator, open, iterated, at));
    Code.Target target = code.enter(labels, Code.Target.Kind.LOOP, null);
    Var more = code.temporary("boolean");
    Block test = code.block(() -> code.emit(call(more, HAS_NEXT, iterator, at)));
    Block turn =
        code.block(
            () -> {
              Var element = body.declare(variable(tree));
              code.emit(call(element, NEXT, iterator, at));
              body.statements.lower(tree.getBody());
            });
    code.leave();
    Cond cond = new Cond.IsTrue(more);
    code.emit(
        new Stmt.Loop(
            target.label(), test, cond, turn, Block.EMPTY, true, iterated, body.at(tree)));
  }

  private static Op call(Var dst, Callee callee, Var receiver, Location at) {
    return new Op.Invoke(dst, Op.CallKind.VIRTUAL, callee, receiver, List.of(), at);
  }

  private static Callee iteratorMethod(String name, String result) {
    return new Callee(ITERATOR, name, List.of(), result, false, false, Certainty.RESOLVED);
  }

  private static Callee iteratorOf(Var iterated, ClassInfo type) {
    MethodInfo method = type == null ? null : type.method("iterator");
    if (method != null) {
      return method.callee(Certainty.RESOLVED);
    }
    return ByName.iteratorOf(iterated.type());
  }
}
