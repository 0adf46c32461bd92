// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
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
import io.mapvet.source.type.Local;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lowers statements. */
final class Statements {
  private final Body body;
  private final Code<Local> code;

  Statements(Body body) {
    this.body = body;
    this.code = body.code;
  }

  void lower(Statement tree) {
    int mark = code.mark();
    lower(tree, Set.of());
    code.release(mark);
  }

  private void lower(Statement tree, Set<String> labels) {
    if (tree instanceof BlockStmt block) {
      block.getStatements().forEach(this::lower);
    } else if (tree instanceof ExpressionStmt statement) {
      expression(statement.getExpression());
    } else if (tree instanceof IfStmt branch) {
      branch(branch);
    } else if (tree instanceof ReturnStmt returned) {
      Var value = returned.getExpression().map(body.expressions::value).orElse(null);
      code.emit(new Stmt.Return(value, body.at(tree)));
    } else if (Loops.isLoop(tree)) {
      body.loops.lower(tree, labels);
    } else if (tree instanceof SwitchStmt choice) {
      body.switches.statement(choice, labels);
    } else if (tree instanceof TryStmt attempt) {
      body.tries.lower(attempt);
    } else if (tree instanceof SynchronizedStmt sync) {
      Var lock = body.expressions.value(sync.getExpression());
      code.emit(new Stmt.Sync(lock, block(sync.getBody()), body.at(tree)));
    } else if (tree instanceof ThrowStmt thrown) {
      Var value = body.expressions.value(thrown.getExpression());
      code.emit(new Stmt.Throw(value, body.at(tree)));
    } else if (tree instanceof LabeledStmt labeled) {
      labeled(labeled, labels);
    } else if (tree instanceof ExplicitConstructorInvocationStmt call) {
      body.creations.constructorCall(call);
    } else if (tree instanceof LocalClassDeclarationStmt local) {
      localClass(local.getClassDeclaration());
    } else if (tree instanceof LocalRecordDeclarationStmt local) {
      localClass(local.getRecordDeclaration());
    } else if (tree instanceof AssertStmt check) {
      check(check);
    } else {
      jump(tree);
    }
  }

  private void localClass(Node declaration) {
    new ClassLowering(body.file)
        .lower(body.file.scope.declaredBy(declaration), body.type, code, List.of(), null);
  }

  /** An expression of which nobody uses the value, declarations of variables among them. */
  void expression(Expression tree) {
    if (tree instanceof VariableDeclarationExpr declaration) {
      for (VariableDeclarator variable : declaration.getVariables()) {
        int mark = code.mark();
        variable(variable);
        code.release(mark);
      }
    } else {
      body.expressions.effect(tree);
    }
  }

  private void jump(Statement tree) {
    if (tree instanceof BreakStmt jump) {
      Code.Target target = code.breakTarget(text(jump.getLabel()));
      code.emit(
          target == null
              ? new Op.Unknown(null, "break", List.of(), body.at(tree))
              : new Stmt.Break(target.label(), body.at(tree)));
    } else if (tree instanceof ContinueStmt jump) {
      Code.Target target = code.continueTarget(text(jump.getLabel()));
      code.emit(
          target == null
              ? new Op.Unknown(null, "continue", List.of(), body.at(tree))
              : new Stmt.Continue(target.label(), body.at(tree)));
    } else if (tree instanceof YieldStmt result) {
      body.switches.yield(result.getExpression(), body.at(tree));
    } else if (!tree.isEmptyStmt()) {
      code.emit(new Op.Unknown(null, "syntax error", List.of(), body.at(tree)));
    }
  }

  private static String text(Optional<SimpleName> label) {
    return label.map(SimpleName::getIdentifier).orElse(null);
  }

  private void variable(VariableDeclarator tree) {
    Var variable = body.declare(tree);
    Expression value = tree.getInitializer().orElse(null);
    if (value instanceof ArrayInitializerExpr array) {
      body.arrays.initializer(array, variable, variable.type());
    } else if (value != null) {
      body.typing.expect(value, body.typing.of(body.file.locals.declared(tree)));
      body.expressions.assign(value, variable);
    }
  }

  /** The body of a lambda that is an expression. */
  void result(Expression tree, boolean isVoid) {
    if (isVoid) {
      body.expressions.effect(tree);
    } else {
      Var value = body.expressions.value(tree);
      code.emit(new Stmt.Return(value, body.at(tree)));
    }
  }

  Block block(Statement statement) {
    return code.block(() -> lower(statement));
  }

  /** One pass over a chain of {@code else if}, however long. */
  private void branch(IfStmt first) {
    record Open(IfStmt tree, Cond cond, Block then, List<Stmt> enclosing) {}

    Deque<Open> chain = new ArrayDeque<>();
    Statement next = first;
    while (next instanceof IfStmt branch) {
      Cond cond = body.conditions.lower(branch.getCondition());
      Block then = block(branch.getThenStmt());
      chain.push(new Open(branch, cond, then, code.open()));
      next = branch.getElseStmt().orElse(null);
    }
    if (next != null) {
      lower(next);
    }
    for (Open open : chain) {
      Block otherwise = code.close(open.enclosing);
      code.emit(new Stmt.If(open.cond, open.then, otherwise, body.at(open.tree)));
    }
  }

  private void labeled(LabeledStmt tree, Set<String> outer) {
    Set<String> labels = new LinkedHashSet<>(outer);
    labels.add(tree.getLabel().getIdentifier());
    Statement statement = tree.getStatement();
    if (Loops.isLoop(statement)
        || statement instanceof SwitchStmt
        || statement instanceof LabeledStmt) {
      lower(statement, labels);
      return;
    }
    Code.Target target = code.enter(labels, Code.Target.Kind.BLOCK, null);
    Block block = block(statement);
    code.leave();
    code.emit(new Stmt.Labeled(target.label(), block, body.at(tree)));
  }

  /** {@code assert}: the condition is taken for true behind it, whether or not it is tested. */
  private void check(AssertStmt tree) {
    Location at = body.at(tree);
    Cond cond = body.conditions.lower(tree.getCheck());
    Block fail = code.block(() -> fail(tree, at));
    code.emit(new Stmt.If(Conditions.not(cond), fail, Block.EMPTY, at));
  }

  private void fail(AssertStmt tree, Location at) {
    String error = "java.lang.AssertionError";
    List<Var> arguments =
        tree.getMessage().map(detail -> List.of(body.expressions.value(detail))).orElse(List.of());
    List<String> params = arguments.isEmpty() ? List.of() : List.of(ByName.OBJECT);
    Callee constructor =
        new Callee(error, "<init>", params, "void", false, false, Certainty.RESOLVED);
    Var thrown = code.temporary(error);
    code.emit(new Op.New(thrown, error, constructor, arguments, List.of(), at));
    code.emit(new Stmt.Throw(thrown, at));
  }
}
