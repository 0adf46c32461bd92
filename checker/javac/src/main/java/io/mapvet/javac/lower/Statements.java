// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Lowers statements. */
final class Statements {
  private final Body body;
  private final Code<VariableTree> code;
  private TypeMirror resultType;
  private String resultName = ByName.UNKNOWN;

  Statements(Body body) {
    this.body = body;
    this.code = body.code;
  }

  /** Tells what type the method returns. */
  void returns(TypeMirror type, String name) {
    resultType = type;
    resultName = name;
  }

  void lower(Tree statement) {
    int mark = code.mark();
    lower(statement, Set.of());
    code.release(mark);
  }

  private void lower(Tree tree, Set<String> labels) {
    if (tree instanceof BlockTree block) {
      block.getStatements().forEach(this::lower);
    } else if (tree instanceof ExpressionStatementTree statement) {
      body.expressions.effect(statement.getExpression());
    } else if (tree instanceof VariableTree variable) {
      variable(variable);
    } else if (tree instanceof IfTree branch) {
      branch(branch);
    } else if (tree instanceof ReturnTree returned) {
      returned(returned);
    } else if (Loops.isLoop(tree)) {
      body.loops.lower(tree, labels);
    } else if (tree instanceof SwitchTree choice) {
      body.switches.statement(choice, labels);
    } else if (tree instanceof TryTree attempt) {
      body.tries.lower(attempt);
    } else if (tree instanceof SynchronizedTree sync) {
      synchronize(sync);
    } else if (tree instanceof ThrowTree thrown) {
      Var value = body.expressions.value(thrown.getExpression());
      code.emit(new Stmt.Throw(value, body.at(tree)));
    } else if (tree instanceof LabeledStatementTree labeled) {
      labeled(labeled, labels);
    } else if (tree instanceof ClassTree nested) {
      new ClassLowering(body.file).lower(nested, body.type, code, List.of());
    } else if (tree instanceof AssertTree check) {
      check(check);
    } else {
      jump(tree);
    }
  }

  private void jump(Tree tree) {
    if (tree instanceof BreakTree jump) {
      Code.Target target = code.breakTarget(text(jump.getLabel()));
      code.emit(
          target == null
              ? new Op.Unknown(null, "break", List.of(), body.at(tree))
              : new Stmt.Break(target.label(), body.at(tree)));
    } else if (tree instanceof ContinueTree jump) {
      Code.Target target = code.continueTarget(text(jump.getLabel()));
      code.emit(
          target == null
              ? new Op.Unknown(null, "continue", List.of(), body.at(tree))
              : new Stmt.Continue(target.label(), body.at(tree)));
    } else if (tree instanceof YieldTree result) {
      body.switches.yield(result.getValue(), body.at(tree));
    } else if (tree.getKind() != Tree.Kind.EMPTY_STATEMENT) {
      code.emit(new Op.Unknown(null, tree.getKind().name(), List.of(), body.at(tree)));
    }
  }

  private static String text(Object label) {
    return label == null ? null : label.toString();
  }

  /** A piece of code that did not parse; its values are added to {@code operands}. */
  void broken(Tree tree, List<Var> operands) {
    if (tree instanceof ExpressionTree expression) {
      operands.add(body.expressions.value(expression));
    } else if (tree instanceof StatementTree) {
      lower(tree, Set.of());
    }
  }

  private void variable(VariableTree tree) {
    Var variable = body.declare(tree);
    ExpressionTree value = tree.getInitializer();
    if (value instanceof NewArrayTree array && array.getType() == null) {
      body.creations.array(array, variable, variable.type());
    } else if (value != null) {
      body.file.expected.note(value, body.symbols.type(tree), variable.type());
      body.expressions.assign(value, variable);
    }
  }

  private void returned(ReturnTree tree) {
    body.file.expected.note(tree.getExpression(), resultType, resultName);
    Var value = tree.getExpression() == null ? null : body.expressions.value(tree.getExpression());
    code.emit(new Stmt.Return(value, body.at(tree)));
  }

  /** The body of a lambda that is an expression. */
  void result(ExpressionTree tree, boolean isVoid) {
    if (isVoid) {
      body.expressions.effect(tree);
    } else {
      Var value = body.expressions.value(tree);
      code.emit(new Stmt.Return(value, body.at(tree)));
    }
  }

  Block block(Tree statement) {
    return statement == null ? Block.EMPTY : code.block(() -> lower(statement));
  }

  /** One pass over a chain of {@code else if}, however long. */
  private void branch(IfTree first) {
    record Open(IfTree tree, Cond cond, Block then, List<Stmt> enclosing) {}

    Deque<Open> chain = new ArrayDeque<>();
    StatementTree next = first;
    while (next instanceof IfTree branch) {
      IfTree tree = branch;
      Cond cond = body.conditions.lower(tree.getCondition());
      Block then = block(tree.getThenStatement());
      chain.push(new Open(tree, cond, then, code.open()));
      next = tree.getElseStatement();
    }
    if (next != null) {
      lower(next);
    }
    for (Open open : chain) {
      Block otherwise = code.close(open.enclosing);
      code.emit(new Stmt.If(open.cond, open.then, otherwise, body.at(open.tree)));
    }
  }

  private void synchronize(SynchronizedTree tree) {
    Var lock = body.expressions.value(tree.getExpression());
    code.emit(new Stmt.Sync(lock, block(tree.getBlock()), body.at(tree)));
  }

  private void labeled(LabeledStatementTree tree, Set<String> outer) {
    Set<String> labels = new LinkedHashSet<>(outer);
    labels.add(tree.getLabel().toString());
    StatementTree statement = tree.getStatement();
    if (Loops.isLoop(statement)
        || statement instanceof SwitchTree
        || statement instanceof LabeledStatementTree) {
      lower(statement, labels);
      return;
    }
    Code.Target target = code.enter(labels, Code.Target.Kind.BLOCK, null);
    Block block = block(statement);
    code.leave();
    code.emit(new Stmt.Labeled(target.label(), block, body.at(tree)));
  }

  /** {@code assert}: the condition is taken for true behind it, whether or not it is tested. */
  private void check(AssertTree tree) {
    Location at = body.at(tree);
    Cond cond = body.conditions.lower(tree.getCondition());
    Block fail = code.block(() -> fail(tree, at));
    code.emit(new Stmt.If(Conditions.not(cond), fail, Block.EMPTY, at));
  }

  private void fail(AssertTree tree, Location at) {
    String error = "java.lang.AssertionError";
    List<Var> arguments =
        tree.getDetail() == null ? List.of() : List.of(body.expressions.value(tree.getDetail()));
    List<String> params = arguments.isEmpty() ? List.of() : List.of(ByName.OBJECT);
    Callee constructor =
        new Callee(error, "<init>", params, "void", false, false, Certainty.RESOLVED);
    Var thrown = code.temporary(error);
    code.emit(new Op.New(thrown, error, constructor, arguments, List.of(), at));
    code.emit(new Stmt.Throw(thrown, at));
  }
}
