// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.ByName;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Block;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Lowers try statements. */
final class Tries {
  private final Body body;
  private final Code<VariableTree> code;

  Tries(Body body) {
    this.body = body;
    this.code = body.code;
  }

  void lower(TryTree tree) {
    boolean plain =
        !tree.getResources().isEmpty()
            && tree.getCatches().isEmpty()
            && tree.getFinallyBlock() == null;
    if (plain) {
      resource(tree, 0);
      return;
    }
    Block block = code.block(() -> resource(tree, 0));
    List<Stmt.Catch> catches = new ArrayList<>();
    for (CatchTree part : tree.getCatches()) {
      catches.add(caught(part));
    }
    Block last =
        tree.getFinallyBlock() == null ? null : body.statements.block(tree.getFinallyBlock());
    code.emit(new Stmt.Try(block, catches, last, body.at(tree)));
  }

  /** The resources from one on, each with a try of its own, and the block within them. */
  private void resource(TryTree tree, int index) {
    if (index == tree.getResources().size()) {
      body.statements.lower(tree.getBlock());
      return;
    }
    Tree resource = tree.getResources().get(index);
    Var opened;
    TypeMirror type;
    if (resource instanceof VariableTree) {
      body.statements.lower(resource);
      opened = code.variable((VariableTree) resource);
      type = body.symbols.type(resource);
    } else {
      opened = body.expressions.value((ExpressionTree) resource);
      type = body.symbols.type(resource);
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

  private Callee close(Var opened, TypeMirror type) {
    ExecutableElement method = body.symbols.members.method(body.symbols.classOf(type), "close");
    if (method != null) {
      return body.symbols.callee(method, Certainty.RESOLVED);
    }
    String owner = opened.type();
    return new Callee(owner, "close", List.of(), "void", false, false, ByName.certainty(owner));
  }

  private Stmt.Catch caught(CatchTree tree) {
    Tree written = tree.getParameter().getType();
    List<String> types = new ArrayList<>();
    if (written instanceof UnionTypeTree union) {
      for (Tree alternative : union.getTypeAlternatives()) {
        types.add(body.symbols.written(alternative));
      }
    } else {
      types.add(body.symbols.written(written));
    }
    Var[] variable = new Var[1];
    Block block =
        code.block(
            () -> {
              variable[0] = body.declare(tree.getParameter());
              body.statements.lower(tree.getBlock());
            });
    return new Stmt.Catch(types, variable[0], block);
  }
}
