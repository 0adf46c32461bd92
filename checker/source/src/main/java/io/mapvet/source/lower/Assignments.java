// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.mapvet.frontend.ByName;
import io.mapvet.frontend.Code;
import io.mapvet.frontend.Place;
import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.source.type.Constants;
import io.mapvet.source.type.FieldInfo;
import io.mapvet.source.type.JavaType;
import io.mapvet.source.type.Local;
import io.mapvet.source.type.NameMeanings;
import io.mapvet.source.type.Trees;
import java.util.List;

/** Lowers reads and writes of variables, fields and array elements. */
final class Assignments {
  private final Body body;
  private final Code<Local> code;
  private final NameMeanings names;

  Assignments(Body body) {
    this.body = body;
    this.code = body.code;
    this.names = body.typing.names();
  }

  // reads

  Var name(NameExpr tree, Var dst) {
    Location at = body.at(tree);
    Local local = body.file.locals.meant(tree);
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
    return place(tree, List.of()).load(dst, at);
  }

  /** {@code this}, {@code super}, and both with the name of a class before them. */
  Var self(Expression tree, Var dst) {
    Location at = body.at(tree);
    String named =
        tree instanceof ThisExpr self
            ? self.getTypeName().map(Name::asString).orElse(null)
            : ((SuperExpr) tree).getTypeName().map(Name::asString).orElse(null);
    if (named == null) {
      return body.receivers.instance(body.type, dst, at);
    }
    JavaType type = body.typing.named(named, tree);
    ClassContext found = body.receivers.classOf(type.classInfo());
    boolean ofInterface =
        tree.isSuperExpr()
            && (found == null || type.classInfo() != null && type.classInfo().isInterface());
    return body.receivers.instance(ofInterface ? body.type : found, dst, at);
  }

  Var select(FieldAccessExpr tree, Var dst) {
    Location at = body.at(tree);
    Object constant = constant(tree);
    if (constant != null && names.isType(Trees.plain(tree.getScope()))) {
      Var target = body.target(dst, tree);
      code.emit(new Op.Const(target, constant, at));
      return target;
    }
    return place(tree, List.of()).load(dst, at);
  }

  /** The value of a literal or of a constant variable, or null. */
  Object constant(Expression tree) {
    if (tree instanceof LiteralExpr) {
      return Constants.literal(tree);
    }
    if (tree instanceof NameExpr name) {
      Local local = body.file.locals.meant(name);
      if (local != null) {
        return body.file.locals.constant(local);
      }
      NameMeanings.Member member = names.field(name);
      return member == null ? null : member.field().constant();
    }
    FieldInfo field = tree instanceof FieldAccessExpr access ? names.field(access) : null;
    return field == null ? null : field.constant();
  }

  // writes

  Var assign(AssignExpr tree, Var dst) {
    Location at = body.at(tree);
    Expression left = Trees.plain(tree.getTarget());
    Place place = place(left, List.of(tree.getValue()));
    body.typing.expect(tree.getValue(), body.typing.of(left));
    if (place.local() != null) {
      body.expressions.assign(tree.getValue(), place.local());
      return code.copied(place.local(), dst, at);
    }
    Var value = body.expressions.value(tree.getValue());
    place.store(value, at);
    return code.copied(value, dst, at);
  }

  Var compound(AssignExpr tree, Var dst) {
    Location at = body.at(tree);
    Expression left = Trees.plain(tree.getTarget());
    Place place = place(left, List.of(tree.getValue()));
    Var old = body.expressions.held(place.load(null, body.at(left)), List.of(tree.getValue()));
    Var right = body.expressions.value(tree.getValue());
    boolean concat =
        tree.getOperator() == AssignExpr.Operator.PLUS
            && body.typing.name(left).equals("java.lang.String");
    String sign = tree.getOperator().asString();
    String operator = concat ? "concat" : sign.substring(0, sign.length() - 1);
    Var value = place.local() != null ? place.local() : body.target(null, left);
    code.emit(new Op.Compute(value, operator, List.of(old, right), at));
    if (place.local() == null) {
      place.store(value, at);
    }
    return code.copied(value, dst, at);
  }

  /** {@code ++} and {@code --}; gives the old value for the postfix operators if it is needed. */
  Var step(UnaryExpr tree, Var dst, boolean needed) {
    Location at = body.at(tree);
    Place place = place(Trees.plain(tree.getExpression()), List.of());
    String operator = tree.getOperator().asString();
    boolean wantsOld = needed && tree.getOperator().isPostfix();
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

  /**
   * Evaluates what the place depends on.
   *
   * @param later what is evaluated before the place is used
   */
  private Place place(Expression tree, List<? extends Expression> later) {
    if (tree instanceof NameExpr name) {
      return namedPlace(name);
    }
    if (tree instanceof FieldAccessExpr access) {
      return selectedPlace(access, later);
    }
    if (tree instanceof ArrayAccessExpr access) {
      List<Var> parts = body.expressions.values(List.of(access.getName(), access.getIndex()));
      Var array = body.expressions.held(parts.get(0), later);
      Var index = body.expressions.held(parts.get(1), later);
      return Place.element(code, array, index, () -> body.typing.name(tree));
    }
    Var value = body.expressions.value(tree);
    return Place.unknown(code, "assignment target", List.of(value), () -> body.typing.name(tree));
  }

  private Place namedPlace(NameExpr tree) {
    Local local = body.file.locals.meant(tree);
    if (local != null) {
      return Place.local(code, body.receivers.variable(local, body.at(tree)));
    }
    NameMeanings.Member member = names.field(tree);
    if (member != null) {
      FieldRef field = member.field().ref();
      Var base = field.isStatic() ? null : instance(member, body.at(tree));
      return fieldPlace(base, field, tree);
    }
    String name = tree.getNameAsString();
    FieldRef imported = imported(name);
    if (imported != null) {
      return fieldPlace(null, imported, tree);
    }
    ClassContext open = names.isType(tree) ? null : body.receivers.openClass();
    if (open == null) {
      return Place.unknown(code, "name " + name, List.of(), () -> body.typing.name(tree));
    }
    boolean isStatic = ByName.looksLikeConstant(name) || !body.receivers.reaches(open);
    FieldRef field = ByName.field(open.unresolvedSupertype(), name, isStatic);
    return fieldPlace(isStatic ? null : body.receivers.instance(open, body.at(tree)), field, tree);
  }

  private Var instance(NameMeanings.Member member, Location at) {
    return body.receivers.instance(body.receivers.classOf(member.in()), at);
  }

  /** A static field of a class that was not found. */
  private FieldRef imported(String name) {
    String owner = names.staticOwner(name);
    if (owner == null && body.receivers.openClass() == null && !ByName.looksLikeType(name)) {
      owner = names.staticOnDemandOwner();
    }
    return owner == null ? null : ByName.field(owner, name, true);
  }

  private Place selectedPlace(FieldAccessExpr tree, List<? extends Expression> later) {
    Expression qualifier = Trees.plain(tree.getScope());
    String name = tree.getNameAsString();
    FieldInfo known = names.field(tree);
    if (names.isType(qualifier)) {
      String owner = names.type(qualifier).erased();
      return fieldPlace(null, known != null ? known.ref() : ByName.field(owner, name, true), tree);
    }
    Var base = body.expressions.held(body.expressions.value(qualifier), later);
    if (base.type().endsWith("[]") && name.equals("length")) {
      return Place.length(code, base);
    }
    FieldRef field =
        known != null ? known.ref() : ByName.field(owner(qualifier, base), name, false);
    return fieldPlace(field.isStatic() ? null : base, field, tree);
  }

  /** The class that most likely declares an unresolved member of a value. */
  String owner(Expression qualifier, Var value) {
    if (qualifier.isSuperExpr()) {
      return body.type.superclass();
    }
    JavaType type = body.typing.of(qualifier);
    String inherited = type.classInfo() == null ? null : type.classInfo().unresolvedSupertype();
    return inherited == null ? value.type() : inherited;
  }

  /** A field, read with the type that it has in the place where it stands. */
  private Place fieldPlace(Var base, FieldRef field, Expression tree) {
    return Place.field(code, base, field, () -> typeOf(tree, field));
  }

  private String typeOf(Expression tree, FieldRef field) {
    JavaType type = body.typing.of(tree);
    return type.equals(JavaType.UNKNOWN) ? field.type() : type.erased();
  }
}
