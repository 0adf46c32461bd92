// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
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
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lowers loops. */
final class Loops {
  private static final Callee HAS_NEXT = iteratorMethod("hasNext", "boolean");
  private static final Callee NEXT = iteratorMethod("next", ByName.OBJECT);

  private final Body body;
  private final Code<VariableTree> code;

  Loops(Body body) {
    this.body = body;
    this.code = body.code;
  }

  static boolean isLoop(Tree tree) {
    return tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree
        || tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree;
  }

  void lower(Tree tree, Set<String> labels) {
    if (tree instanceof EnhancedForLoopTree each) {
      each(each, labels);
    } else if (tree instanceof ForLoopTree loop) {
      counted(loop, labels);
    } else if (tree instanceof WhileLoopTree loop) {
      tested(loop.getCondition(), loop.getStatement(), labels, body.at(tree));
    } else {
      last((DoWhileLoopTree) tree, labels);
    }
  }

  private void tested(
      ExpressionTree condition, StatementTree statement, Set<String> labels, Location at) {
    Code.Target target = code.enter(labels, Code.Target.Kind.LOOP, null);
    Cond[] cond = new Cond[1];
    Block test = code.block(() -> cond[0] = body.conditions.lower(condition));
    Block turn = body.statements.block(statement);
    code.leave();
    code.emit(new Stmt.Loop(target.label(), test, cond[0], turn, Block.EMPTY, true, null, at));
  }

  /** The body comes first in the source and may bind nothing that the condition uses. */
  private void last(DoWhileLoopTree tree, Set<String> labels) {
    Code.Target target = code.enter(labels, Code.Target.Kind.LOOP, null);
    Block turn = body.statements.block(tree.getStatement());
    Cond[] cond = new Cond[1];
    Block test = code.block(() -> cond[0] = body.conditions.lower(tree.getCondition()));
    code.leave();
    code.emit(
        new Stmt.Loop(
            target.label(), test, cond[0], turn, Block.EMPTY, false, null, body.at(tree)));
  }

  private void counted(ForLoopTree tree, Set<String> labels) {
    tree.getInitializer().forEach(body.statements::lower);
    Code.Target target = code.enter(labels, Code.Target.Kind.LOOP, null);
    Cond[] cond = {new Cond.Always()};
    Block test =
        tree.getCondition() == null
            ? Block.EMPTY
            : code.block(() -> cond[0] = body.conditions.lower(tree.getCondition()));
    Block update = code.block(() -> tree.getUpdate().forEach(body.statements::lower));
    Block turn = body.statements.block(tree.getStatement());
    code.leave();
    code.emit(
        new Stmt.Loop(target.label(), test, cond[0], turn, update, true, null, body.at(tree)));
  }

  private void each(EnhancedForLoopTree tree, Set<String> labels) {
    Var iterated = body.expressions.value(tree.getExpression());
    TypeMirror type = body.symbols.type(tree.getExpression());
    boolean isArray =
        type == null ? iterated.type().endsWith("[]") : type.getKind() == TypeKind.ARRAY;
    if (isArray) {
      elements(tree, iterated, labels);
    } else {
      iterator(tree, iterated, type, labels);
    }
  }

  private void elements(EnhancedForLoopTree tree, Var iterated, Set<String> labels) {
    Location at = body.at(tree.getExpression());
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
              Var element = body.declare(tree.getVariable());
              code.emit(new Op.LoadElement(element, array, index, at));
              body.statements.lower(tree.getStatement());
            });
    Block update = code.block(() -> code.emit(new Op.Compute(index, "++", List.of(index), at)));
    code.leave();
    code.emit(
        new Stmt.Loop(
            target.label(), test, new Cond.IsTrue(more), turn, update, true, array, body.at(tree)));
  }

  private void iterator(
      EnhancedForLoopTree tree, Var iterated, TypeMirror type, Set<String> labels) {
    Location at = body.at(tree.getExpression());
    Callee open = iteratorOf(iterated, type);
    String iteratorType =
        open.result().equals(ByName.UNKNOWN) ? "java.util.Iterator" : open.result();
    Var iterator = code.temporary(iteratorType);
    code.emit(call(iterator, open, iterated, at));
    Code.Target target = code.enter(labels, Code.Target.Kind.LOOP, null);
    Var more = code.temporary("boolean");
    Block test = code.block(() -> code.emit(call(more, HAS_NEXT, iterator, at)));
    Block turn =
        code.block(
            () -> {
              Var element = body.declare(tree.getVariable());
              code.emit(call(element, NEXT, iterator, at));
              body.statements.lower(tree.getStatement());
            });
    code.leave();
    code.emit(
        new Stmt.Loop(
            target.label(),
            test,
            new Cond.IsTrue(more),
            turn,
            Block.EMPTY,
            true,
            iterated,
            body.at(tree)));
  }

  private static Op call(Var dst, Callee callee, Var receiver, Location at) {
    return new Op.Invoke(dst, Op.CallKind.VIRTUAL, callee, receiver, List.of(), at);
  }

  private static Callee iteratorMethod(String name, String result) {
    return new Callee(
        "java.util.Iterator", name, List.of(), result, false, false, Certainty.RESOLVED);
  }

  private Callee iteratorOf(Var iterated, TypeMirror type) {
    ExecutableElement method = body.symbols.members.method(body.symbols.classOf(type), "iterator");
    if (method != null) {
      return body.symbols.callee(method, Certainty.RESOLVED);
    }
    return ByName.iteratorOf(iterated.type());
  }
}
