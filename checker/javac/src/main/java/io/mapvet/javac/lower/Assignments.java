// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.Code;
import io.mapvet.frontend.Place;
import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lowers reads and writes of variables, fields and array elements. */
final class Assignments {
  private final Body body;
  private final Code<VariableTree> code;
  private final Names names;

  Assignments(Body body) {
    this.body = body;
    this.code = body.code;
    this.names = new Names(body);
  }

  // reads

  Var name(IdentifierTree tree, Var dst) {
    Location at = body.at(tree);
    String name = tree.getName().toString();
    if (name.equals("this") || name.equals("super")) {
      return body.receivers.instance(body.type, dst, at);
    }
    VariableTree local = body.file.locals().declaration(tree);
    if (local != null && code.variable(local) != null) {
      return code.copied(code.variable(local), dst, at);
    }
    Object constant = constant(tree);
    if (constant != null) {
      Var target = body.target(dst, tree);
      code.emit(new Op.Const(target, constant, at));
      return target;
    }
    if (local != null) {
      return code.copied(body.receivers.variable(local, at), dst, at);
    }
    return place(tree).load(dst, at);
  }

  Var select(MemberSelectTree tree, Var dst) {
    Location at = body.at(tree);
    String name = tree.getIdentifier().toString();
    if (name.equals("class")) {
      Var target = dst != null ? dst : code.temporary("java.lang.Class");
      String type = body.symbols.written(tree.getExpression());
      code.emit(new Op.ClassLiteral(target, type, at));
      return target;
    }
    if (name.equals("this")) {
      return body.receivers.instance(names.qualifiedThis(tree.getExpression()), dst, at);
    }
    if (name.equals("super")) {
      return body.receivers.instance(names.qualifiedSuper(tree.getExpression()), dst, at);
    }
    Object constant = constant(tree);
    if (constant != null && names.isType(tree.getExpression())) {
      Var target = body.target(dst, tree);
      code.emit(new Op.Const(target, constant, at));
      return target;
    }
    return place(tree).load(dst, at);
  }

  private Object constant(ExpressionTree tree) {
    return Symbols.constant(body.symbols.element(tree));
  }

  // writes

  Var assign(AssignmentTree tree, Var dst) {
    Location at = body.at(tree);
    ExpressionTree left = TypeTrees.withoutParentheses(tree.getVariable());
    Place place = place(left, List.of(tree.getExpression()));
    body.file.expected.note(tree.getExpression(), body.symbols.type(left), place.type());
    if (place.local() != null) {
      body.expressions.assign(tree.getExpression(), place.local());
      return code.copied(place.local(), dst, at);
    }
    Var value = body.expressions.value(tree.getExpression());
    place.store(value, at);
    return code.copied(value, dst, at);
  }

  Var compound(CompoundAssignmentTree tree, Var dst) {
    Location at = body.at(tree);
    ExpressionTree left = TypeTrees.withoutParentheses(tree.getVariable());
    Place place = place(left, List.of(tree.getExpression()));
    Var old = body.expressions.held(place.load(null, body.at(left)), List.of(tree.getExpression()));
    Var right = body.expressions.value(tree.getExpression());
    TypeMirror type = body.symbols.type(left);
    boolean concat =
        tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT
            && type != null
            && body.symbols.name(type).equals("java.lang.String");
    String operator = concat ? Operators.CONCAT : Operators.of(tree.getKind());
    Var value = place.local() != null ? place.local() : body.target(null, left);
    code.emit(new Op.Compute(value, operator, List.of(old, right), at));
    if (place.local() == null) {
      place.store(value, at);
    }
    return code.copied(value, dst, at);
  }

  /** {@code ++} and {@code --}; gives the old value for the postfix operators if it is needed. */
  Var step(UnaryTree tree, Var dst, boolean needed) {
    Location at = body.at(tree);
    ExpressionTree operand = TypeTrees.withoutParentheses(tree.getExpression());
    Place place = place(operand, List.of());
    String operator = Operators.of(tree.getKind());
    boolean wantsOld = needed && Operators.isPostfix(tree.getKind());
    Var local = place.local();
    if (local != null) {
      Var old = local;
      if (wantsOld) {
        old = code.temporary(local.type());
        code.emit(new Op.Copy(old, local, at));
      }
      code.emit(new Op.Compute(local, operator, List.of(local), at));
      return code.copied(old, dst, at);
    }
    Var old = place.load(null, at);
    Var value = code.temporary(old.type());
    code.emit(new Op.Compute(value, operator, List.of(old), at));
    place.store(value, at);
    return code.copied(wantsOld ? old : value, dst, at);
  }

  // places

  private Place place(ExpressionTree tree) {
    return place(tree, List.of());
  }

  /**
   * Evaluates what the place depends on.
   *
   * @param later what is evaluated before the place is used
   */
  private Place place(ExpressionTree tree, List<? extends ExpressionTree> later) {
    if (tree instanceof IdentifierTree identifier) {
      return namedPlace(identifier);
    }
    if (tree instanceof MemberSelectTree select) {
      return selectedPlace(select, later);
    }
    if (tree instanceof ArrayAccessTree access) {
      List<Var> parts = body.expressions.values(List.of(access.getExpression(), access.getIndex()));
      Var array = body.expressions.held(parts.get(0), later);
      Var index = body.expressions.held(parts.get(1), later);
      return Place.element(code, array, index, () -> body.symbols.typeName(tree));
    }
    Var value = body.expressions.value(tree);
    return Place.unknown(
        code, "assignment target", List.of(value), () -> body.symbols.typeName(tree));
  }

  private Place namedPlace(IdentifierTree tree) {
    VariableTree declaration = body.file.locals().declaration(tree);
    if (declaration != null && code.variable(declaration) != null) {
      return Place.local(code, code.variable(declaration));
    }
    if (declaration != null) {
      return Place.local(code, body.receivers.variable(declaration, body.at(tree)));
    }
    Names.Member member = names.member(tree);
    if (member == null) {
      return Place.unknown(
          code, "name " + tree.getName(), List.of(), () -> body.symbols.typeName(tree));
    }
    Var base =
        member.field().isStatic() ? null : body.receivers.instance(member.in(), body.at(tree));
    return fieldPlace(base, member.field(), tree);
  }

  private Place selectedPlace(MemberSelectTree tree, List<? extends ExpressionTree> later) {
    ExpressionTree qualifier = TypeTrees.withoutParentheses(tree.getExpression());
    String name = tree.getIdentifier().toString();
    if (names.isType(qualifier)) {
      return fieldPlace(null, names.field(tree, body.symbols.written(qualifier), true), tree);
    }
    Var base = body.expressions.held(body.expressions.value(qualifier), later);
    boolean isArray = base.type().endsWith("[]");
    if (isArray && name.equals("length")) {
      return Place.length(code, base);
    }
    String owner = Names.isSuper(qualifier) ? body.type.superclass() : names.owner(qualifier, base);
    FieldRef field = names.field(tree, owner, false);
    return fieldPlace(field.isStatic() ? null : base, field, tree);
  }

  /** A field, read with the type that it has in the place where it stands. */
  private Place fieldPlace(Var base, FieldRef field, Tree tree) {
    return Place.field(code, base, field, () -> typeOf(tree, field));
  }

  private String typeOf(Tree tree, FieldRef field) {
    TypeMirror type = body.symbols.type(tree);
    boolean typed = type != null && type.getKind() != TypeKind.ERROR;
    return typed ? body.symbols.name(type) : field.type();
  }
}
