// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.mapvet.frontend.ByName;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.source.type.ClassInfo;
import io.mapvet.source.type.Invocation;
import io.mapvet.source.type.JavaType;
import io.mapvet.source.type.MethodInfo;
import io.mapvet.source.type.NameMeanings;
import io.mapvet.source.type.Trees;
import java.util.List;

/** Lowers calls of methods. */
final class Calls {
  private final Body body;
  private final NameMeanings names;

  Calls(Body body) {
    this.body = body;
    this.names = body.typing.names();
  }

  /**
   * @param needed whether the result is used; without it the call assigns nothing
   */
  Var invoke(MethodCallExpr tree, Var dst, boolean needed) {
    Invocation meant = body.typing.invocation(tree);
    return tree.getScope().isPresent()
        ? selected(tree, Trees.plain(tree.getScope().get()), meant, dst, needed)
        : named(tree, meant, dst, needed);
  }

  /** {@code f(x)}. */
  private Var named(MethodCallExpr tree, Invocation meant, Var dst, boolean needed) {
    String name = tree.getNameAsString();
    Location at = body.file.positions.call(tree);
    MethodInfo method = meant.method();
    ClassContext in = method == null ? null : body.receivers.classWith(method);
    if (method != null && !method.isStatic() && !body.receivers.reaches(in)) {
      method = null;
    }
    Invocation invocation = method == null ? Invocation.UNKNOWN : meant;
    for (ClassContext c = body.type; c != null && invocation.method() == null; c = c.outer()) {
      MethodInfo likely = c.type().method(name, tree.getArguments().size());
      if (likely != null && (likely.isStatic() || body.receivers.reaches(c))) {
        invocation = Invocation.likely(likely, tree.getArguments().size());
        in = c;
      }
    }
    if (invocation.method() != null) {
      boolean isStatic = invocation.method().isStatic();
      Var receiver = isStatic ? null : body.receivers.instance(in, at);
      return emit(tree, invocation, receiver, false, dst, needed);
    }
    return unresolved(tree, name, dst, needed);
  }

  private Var unresolved(MethodCallExpr tree, String name, Var dst, boolean needed) {
    Location at = body.file.positions.call(tree);
    String owner = names.staticOwner(name);
    ClassContext open = owner == null ? body.receivers.openClass() : null;
    Var receiver = null;
    if (open != null) {
      owner = open.unresolvedSupertype();
      receiver = body.receivers.reaches(open) ? body.receivers.instance(open, at) : null;
    }
    if (owner == null) {
      String onDemand = names.staticOnDemandOwner();
      owner = onDemand == null ? ByName.UNKNOWN : onDemand;
    }
    return byName(tree, owner, receiver, dst, needed);
  }

  /** {@code a.f(x)}, {@code Type.f(x)}, {@code super.f(x)}. */
  private Var selected(
      MethodCallExpr tree, Expression qualifier, Invocation meant, Var dst, boolean needed) {
    String name = tree.getNameAsString();
    int count = tree.getArguments().size();
    Invocation invocation = meant;
    if (names.isType(qualifier)) {
      JavaType type = names.type(qualifier);
      if (invocation.method() == null) {
        invocation = Invocation.likely(type.classInfo(), name, count);
      }
      return invocation.method() != null && invocation.method().isStatic()
          ? emit(tree, invocation, null, false, dst, needed)
          : byName(tree, type.erased(), null, dst, needed);
    }
    boolean special = qualifier.isSuperExpr();
    Var receiver = body.expressions.value(qualifier);
    if (invocation.method() == null) {
      ClassInfo type = body.typing.of(qualifier).classInfo();
      invocation = Invocation.likely(type, name, count);
    }
    if (invocation.method() != null) {
      return emit(tree, invocation, receiver, special, dst, needed);
    }
    String owner = body.assignments.owner(qualifier, receiver);
    return byName(tree, owner, receiver, dst, needed);
  }

  private Var emit(
      MethodCallExpr tree,
      Invocation invocation,
      Var receiver,
      boolean special,
      Var dst,
      boolean needed) {
    List<Expression> trees = tree.getArguments();
    Var held = receiver == null ? null : body.expressions.held(receiver, trees);
    Location at = body.file.positions.call(tree);
    List<Var> arguments = body.arguments.lower(invocation, trees, at);
    Callee callee = invocation.method().callee(invocation.certainty());
    return finish(tree, callee, held, special, arguments, dst, needed);
  }

  private Var byName(MethodCallExpr tree, String owner, Var receiver, Var dst, boolean needed) {
    List<Expression> trees = tree.getArguments();
    Var held = receiver == null ? null : body.expressions.held(receiver, trees);
    List<Var> values = body.expressions.values(trees);
    List<String> types = Arguments.types(values);
    Callee callee = ByName.callee(owner, tree.getNameAsString(), types, receiver == null);
    return finish(tree, callee, held, false, values, dst, needed);
  }

  private Var finish(
      MethodCallExpr tree,
      Callee callee,
      Var receiver,
      boolean special,
      List<Var> arguments,
      Var dst,
      boolean needed) {
    Var target = needed ? target(tree, callee, dst) : null;
    Op.CallKind kind =
        callee.isStatic()
            ? Op.CallKind.STATIC
            : special ? Op.CallKind.SPECIAL : Op.CallKind.VIRTUAL;
    Location at = body.file.positions.call(tree);
    body.code.emit(
        new Op.Invoke(target, kind, callee, callee.isStatic() ? null : receiver, arguments, at));
    return target;
  }

  private Var target(MethodCallExpr tree, Callee callee, Var dst) {
    if (dst != null) {
      return dst;
    }
    String type = body.typing.name(tree);
    boolean known = !type.equals(ByName.UNKNOWN) || callee.result().equals("void");
    return body.code.temporary(known ? type : callee.result());
  }
}
