// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Block;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Lowers switches of every kind. */
final class Switches {
  /** Types of selectors for which a switch over constants need not be exhaustive. */
  private static final Set<String> LEGACY =
      Set.of(
          "java.lang.String",
          "java.lang.Character",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer");

  private final Body body;
  private final Code<VariableTree> code;

  Switches(Body body) {
    this.body = body;
    this.code = body.code;
  }

  void statement(SwitchTree tree, Set<String> labels) {
    Var selector = body.expressions.value(tree.getExpression());
    Code.Target target = code.enter(labels, Code.Target.Kind.SWITCH, null);
    List<Stmt.Case> cases = new ArrayList<>();
    boolean exhaustive = !isLegacy(tree.getExpression());
    for (CaseTree part : tree.getCases()) {
      NewerTrees.Labels written = NewerTrees.labels(part);
      exhaustive |= written.isDefault() || hasPatternOrNull(written);
      cases.add(one(part, written, selector, target));
    }
    code.leave();
    code.emit(new Stmt.Switch(target.label(), selector, cases, exhaustive, body.at(tree)));
  }

  Var expression(SwitchExpressionTree tree, Var dst) {
    Var result = body.target(dst, tree);
    Var selector = body.expressions.value(tree.getExpression());
    Code.Target target = code.enter(Set.of(), Code.Target.Kind.SWITCH_EXPRESSION, result);
    List<Stmt.Case> cases = new ArrayList<>();
    for (CaseTree part : tree.getCases()) {
      cases.add(one(part, NewerTrees.labels(part), selector, target));
    }
    code.leave();
    if (cases.isEmpty()) {
      code.emit(new Op.Unknown(result, "switch", List.of(selector), body.at(tree)));
    }
    code.emit(new Stmt.Switch(target.label(), selector, cases, true, body.at(tree)));
    return result;
  }

  /** {@code yield}: the value of the switch expression, then out of it. */
  void yield(ExpressionTree value, Location at) {
    Code.Target target = code.yieldTarget();
    if (target == null) {
      code.emit(new Op.Unknown(null, "yield", List.of(body.expressions.value(value)), at));
      return;
    }
    body.expressions.assign(value, target.result());
    code.emit(new Stmt.Break(target.label(), at));
  }

  private Stmt.Case one(CaseTree tree, NewerTrees.Labels labels, Var selector, Code.Target target) {
    int mark = code.mark();
    Cond[] guard = {new Cond.Always()};
    Block bind = code.block(() -> guard[0] = guard(tree, labels, selector));
    Block block = code.block(() -> run(tree, target));
    code.release(mark);
    return new Stmt.Case(text(labels), bind, guard[0], block);
  }

  private List<String> text(NewerTrees.Labels labels) {
    List<String> text = new ArrayList<>();
    for (Tree constant : labels.constants()) {
      text.add(body.file.positions.text(constant));
    }
    for (Tree pattern : labels.patterns()) {
      text.add(body.file.positions.text(pattern));
    }
    if (labels.isDefault()) {
      text.add("default");
    }
    return text;
  }

  private Cond guard(CaseTree tree, NewerTrees.Labels labels, Var selector) {
    Cond cond = new Cond.Always();
    List<Tree> patterns = labels.patterns();
    for (int i = 0; i < patterns.size(); i++) {
      Cond next = body.patterns.matched(selector, patterns.get(i));
      cond = i == 0 ? next : either(cond, next);
    }
    ExpressionTree guard = NewerTrees.guard(tree);
    if (guard == null) {
      return cond;
    }
    if (cond instanceof Cond.Always) {
      return body.conditions.lower(guard);
    }
    Cond[] right = new Cond[1];
    Block before = code.block(() -> right[0] = body.conditions.lower(guard));
    return new Cond.And(cond, before, right[0]);
  }

  private static Cond either(Cond left, Cond right) {
    boolean always = left instanceof Cond.Always || right instanceof Cond.Always;
    return always ? new Cond.Always() : new Cond.Or(left, Block.EMPTY, right);
  }

  private void run(CaseTree tree, Code.Target target) {
    if (tree.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
      tree.getStatements().forEach(body.statements::lower);
      return;
    }
    Tree rule = tree.getBody();
    Location at = body.at(rule);
    int before = code.size();
    if (rule instanceof ExpressionTree expression) {
      if (target.result() == null) {
        body.expressions.effect(expression);
      } else {
        body.expressions.assign((ExpressionTree) rule, target.result());
      }
    } else if (rule instanceof StatementTree) {
      body.statements.lower(rule);
    }
    if (code.size() == before || !isJump(code.statements().get(code.size() - 1))) {
      code.emit(new Stmt.Break(target.label(), at));
    }
  }

  private static boolean isJump(Stmt statement) {
    return statement instanceof Stmt.Break
        || statement instanceof Stmt.Continue
        || statement instanceof Stmt.Return
        || statement instanceof Stmt.Throw;
  }

  /** Such switches must be exhaustive even without a default (JLS 14.11.2). */
  private static boolean hasPatternOrNull(NewerTrees.Labels labels) {
    return !labels.patterns().isEmpty()
        || labels.constants().stream().anyMatch(c -> c.getKind() == Tree.Kind.NULL_LITERAL);
  }

  private boolean isLegacy(ExpressionTree selector) {
    TypeMirror type = body.symbols.type(TypeTrees.withoutParentheses(selector));
    if (type == null || TypeNames.isUnresolved(type)) {
      return true;
    }
    return switch (type.getKind()) {
      case CHAR, BYTE, SHORT, INT -> true;
      default -> isLegacy(body.symbols.classOf(type));
    };
  }

  private boolean isLegacy(TypeElement type) {
    return type == null
        || type.getKind() == ElementKind.ENUM
        || LEGACY.contains(body.symbols.names.of(type));
  }
}
