// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import io.mapvet.frontend.ByName;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Block;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.source.type.ClassInfo;
import io.mapvet.source.type.Local;
import io.mapvet.source.type.MethodInfo;
import java.util.ArrayList;
import java.util.List;

/** Lowers try statements. */
final class Tries {
  private final Body body;
  private final Code<Local> code;

  Tries(Body body) {
    this.body = body;
    this.code = body.code;
  }

  void lower(TryStmt tree) {
    boolean plain =
        !tree.getResources().isEmpty()
            && tree.getCatchClauses().isEmpty()
            && tree.getFinallyBlock().isEmpty();
    if (plain) {
      resource(tree, 0);
      return;
    }
    Block block = code.block(() -> resource(tree, 0));
    List<Stmt.Catch> catches = new ArrayList<>();
    tree.getCatchClauses().forEach(part -> catches.add(caught(part)));
    Block last = tree.getFinallyBlock().map(body.statements::block).orElse(null);
    code.emit(new Stmt.Try(block, catches, last, body.at(tree)));
  }

  /** The resources from one on, each with a try of its own, and the block within them. */
  private void resource(TryStmt tree, int index) {
    if (index == tree.getResources().size()) {
      body.statements.lower(tree.getTryBlock());
      return;
    }
    Expression resource = tree.getResources().get(index);
    Var opened;
    ClassInfo type;
    if (resource instanceof VariableDeclarationExpr declaration) {
      body.statements.expression(resource);
      Local variable = body.file.locals.declared(declaration.getVariable(0));
      opened = code.variable(variable);
      type = body.typing.of(variable).classInfo();
    } else {
      opened = body.expressions.value(resource);
      type = body.typing.of(resource).classInfo();
    }
    Location at = body.at(resource);
    Callee close = close(opened, type);
    Block block = code.block(() -> resource(tree, index + 1));
    Block closing =
        code.block(
            () -> {
              // null is not closed (JLS 14.20.3.1), and then there is nothing to close either
              code.emit(new Op.Invoke(null, Op.CallKind.VIRTUAL, close, opened, List.of(), at));
            });
    code.emit(new Stmt.Try(block, List.of(), closing, body.at(tree)));
  }

  private static Callee close(Var opened, ClassInfo type) {
    MethodInfo method = type == null ? null : type.method("close");
    if (method != null) {
      return method.callee(Certainty.RESOLVED);
    }
    String owner = opened.type();
    return new Callee(owner, "close", List.of(), "void", false, false, ByName.certainty(owner));
  }

  private Stmt.Catch caught(CatchClause tree) {
    Type written = tree.getParameter().getType();
    List<Type> alternatives =
        written instanceof UnionType union ? List.copyOf(union.getElements()) : List.of(written);
    List<String> types = alternatives.stream().map(body.typing::writtenName).toList();
    Var[] variable = new Var[1];
    Block block =
        code.block(
            () -> {
              variable[0] = body.declare(tree.getParameter());
              body.statements.lower(tree.getBody());
            });
    return new Stmt.Catch(types, variable[0], block);
  }
}
