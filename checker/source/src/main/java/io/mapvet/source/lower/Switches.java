// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Block;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Cond;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.source.type.JavaType;
import io.mapvet.source.type.Local;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lowers switches of every kind. */
final class Switches {
  /** Types of selectors for which a switch over constants need not be exhaustive. */
  private static final Set<String> LEGACY =
      Set.of(
          "char",
          "byte",
          "short",
          "int",
          "java.lang.String",
          "java.lang.Character",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer");

  private final Body body;
  private final Code<Local> code;

  Switches(Body body) {
    this.body = body;
    this.code = body.code;
  }

  void statement(SwitchStmt tree, Set<String> labels) {
    Var selector = body.expressions.value(tree.getSelector());
    Code.Target target = code.enter(labels, Code.Target.Kind.SWITCH, null);
    List<Stmt.Case> cases = new ArrayList<>();
    boolean exhaustive = !isLegacy(body.typing.of(tree.getSelector()));
    for (SwitchEntry entry : tree.getEntries()) {
      exhaustive |= isDefault(entry) || entry.getLabels().stream().anyMatch(Switches::isNewer);
      cases.add(one(entry, selector, target));
    }
    code.leave();
    code.emit(new Stmt.Switch(target.label(), selector, cases, exhaustive, body.at(tree)));
  }

  Var expression(SwitchExpr tree, Var dst) {
    Var result = body.target(dst, tree);
    Var selector = body.expressions.value(tree.getSelector());
    Code.Target target = code.enter(Set.of(), Code.Target.Kind.SWITCH_EXPRESSION, result);
    List<Stmt.Case> cases = new ArrayList<>();
    for (SwitchEntry entry : tree.getEntries()) {
      cases.add(one(entry, selector, target));
    }
    code.leave();
    if (cases.isEmpty()) {
      code.emit(new Op.Unknown(result, "switch", List.of(selector), body.at(tree)));
    }
    code.emit(new Stmt.Switch(target.label(), selector, cases, true, body.at(tree)));
    return result;
  }

  /** {@code yield}: the value of the switch expression, then out of it. */
  void yield(Expression value, Location at) {
    Code.Target target = code.yieldTarget();
    if (target == null) {
      code.emit(new Op.Unknown(null, "yield", List.of(body.expressions.value(value)), at));
      return;
    }
    body.expressions.assign(value, target.result());
    code.emit(new Stmt.Break(target.label(), at));
  }

  private Stmt.Case one(SwitchEntry entry, Var selector, Code.Target target) {
    int mark = code.mark();
    Cond[] guard = {new Cond.Always()};
    Block bind = code.block(() -> guard[0] = guard(entry, selector));
    Block block = code.block(() -> run(entry, target));
    code.release(mark);
    return new Stmt.Case(text(entry), bind, guard[0], block);
  }

  private List<String> text(SwitchEntry entry) {
    List<String> text = new ArrayList<>();
    entry.getLabels().stream()
        .filter(label -> !isPattern(label))
        .forEach(label -> text.add(body.file.positions.text(label)));
    entry.getLabels().stream()
        .filter(Switches::isPattern)
        .forEach(label -> text.add(body.file.positions.text(label)));
    if (isDefault(entry)) {
      text.add("default");
    }
    return text;
  }

  private static boolean isDefault(SwitchEntry entry) {
    return entry.isDefault() || entry.getLabels().isEmpty();
  }

  private static boolean isPattern(Expression label) {
    return label instanceof ComponentPatternExpr;
  }

  /** Switches with such labels must be exhaustive even without a default (JLS 14.11.2). */
  private static boolean isNewer(Expression label) {
    return isPattern(label) || label.isNullLiteralExpr();
  }

  private Cond guard(SwitchEntry entry, Var selector) {
    Cond cond = new Cond.Always();
    boolean first = true;
    for (Expression label : entry.getLabels()) {
      if (label instanceof ComponentPatternExpr pattern) {
        Cond next = body.patterns.matched(selector, pattern);
        cond = first ? next : either(cond, next);
        first = false;
      }
    }
    Expression guard = entry.getGuard().orElse(null);
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

  private void run(SwitchEntry entry, Code.Target target) {
    if (entry.getType() == SwitchEntry.Type.STATEMENT_GROUP) {
      entry.getStatements().forEach(body.statements::lower);
      return;
    }
    Statement rule = entry.getStatement(0);
    int before = code.size();
    boolean isValue = entry.getType() == SwitchEntry.Type.EXPRESSION && rule.isExpressionStmt();
    Location at = isValue ? body.at(rule.asExpressionStmt().getExpression()) : body.at(rule);
    if (!isValue || rule instanceof BlockStmt) {
      body.statements.lower(rule);
    } else if (target.result() == null) {
      body.expressions.effect(rule.asExpressionStmt().getExpression());
    } else {
      body.expressions.assign(rule.asExpressionStmt().getExpression(), target.result());
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

  private static boolean isLegacy(JavaType selector) {
    return selector.isUnresolved()
        || LEGACY.contains(selector.erased())
        || selector.classInfo() != null && selector.classInfo().kind() == ClassDecl.Kind.ENUM;
  }
}
