// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import io.mapvet.frontend.ByName;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.source.type.ClassInfo;
import io.mapvet.source.type.Invocation;
import io.mapvet.source.type.JavaType;
import io.mapvet.source.type.Local;
import io.mapvet.source.type.MethodInfo;
import io.mapvet.source.type.SourceClass;
import java.util.ArrayList;
import java.util.List;

/** Lowers the creation of objects and the calls between constructors. */
final class Creations {
  private final Body body;

  Creations(Body body) {
    this.body = body;
  }

  Var create(ObjectCreationExpr tree, Var dst) {
    boolean anonymous = tree.getAnonymousClassBody().isPresent();
    Location at = anonymous ? body.file.positions.beforeBody(tree) : body.at(tree);
    List<Expression> trees = new ArrayList<>(tree.getArguments());
    tree.getScope().ifPresent(scope -> trees.add(0, scope));
    Invocation meant = body.typing.invocation(tree);
    List<Var> values = body.expressions.values(trees);
    if (anonymous) {
      SourceClass made = body.file.scope.declaredBy(tree);
      return anonymous(made, meant, values, dst, at);
    }
    Var outer = tree.getScope().isPresent() ? values.get(0) : null;
    List<Var> arguments = outer == null ? values : values.subList(1, values.size());
    JavaType type = body.typing.of(tree);
    ClassInfo info = type.classInfo();
    Callee callee = callee(meant, info, type.erased(), arguments);
    List<Var> packed = body.arguments.pack(meant, arguments, at);
    List<Op.Hidden> hidden =
        info == null && outer != null
            ? List.of(new Op.Hidden(ByName.outerField(type.erased(), outer.type()), outer))
            : hidden(info, outer, at);
    Var target = dst != null ? dst : body.code.temporary(callee.owner());
    body.code.emit(new Op.New(target, callee.owner(), callee, packed, hidden, at));
    return target;
  }

  private static Callee callee(Invocation meant, ClassInfo type, String name, List<Var> arguments) {
    if (meant.method() != null) {
      return meant.method().callee(meant.certainty());
    }
    MethodInfo likely = type == null ? null : type.constructor(arguments.size());
    return likely != null && !likely.isVarargs()
        ? likely.callee(Certainty.BY_NAME)
        : ByName.callee(name, "<init>", Arguments.types(arguments), false);
  }

  /**
   * An object of an anonymous class, or of the class of an enum's constant.
   *
   * @param meant the constructor of the superclass
   */
  Var anonymous(SourceClass type, Invocation meant, List<Var> values, Var dst, Location at) {
    List<String> params =
        meant.method() == null
            ? Arguments.types(values)
            : meant.method().params().stream().map(JavaType::erased).toList();
    ClassContext made = new ClassLowering(body.file).lower(type, body.type, body.code, params, at);
    boolean isVarargs = meant.method() != null && meant.method().isVarargs();
    Callee callee =
        new Callee(made.name(), "<init>", params, "void", false, isVarargs, Certainty.RESOLVED);
    List<Var> packed = body.arguments.pack(meant, values, at);
    List<Op.Hidden> hidden = hidden(made.type(), null, at);
    Var target = dst != null ? dst : body.code.temporary(made.name());
    body.code.emit(new Op.New(target, made.name(), callee, packed, hidden, at));
    return target;
  }

  /**
   * The hidden fields of a new object.
   *
   * @param outer the enclosing instance if the source names one
   */
  private List<Op.Hidden> hidden(ClassInfo type, Var outer, Location at) {
    List<Op.Hidden> hidden = new ArrayList<>();
    ClassContext local = body.file.local(type);
    if (local != null) {
      if (local.enclosingInstance()) {
        Var instance = body.receivers.instance(local.outer(), at);
        hidden.add(new Op.Hidden(local.outerField(), instance));
      }
      for (Local captured : local.captures()) {
        Var value = body.receivers.variable(captured, at);
        FieldRef field = local.captureField(captured, body.typeOf(captured));
        hidden.add(new Op.Hidden(field, value));
      }
    } else if (type != null && type.isInner() && type.outer() != null) {
      Var instance = outer != null ? outer : enclosing(type.outer(), body.type, at);
      hidden.add(new Op.Hidden(ByName.outerField(type.name(), type.outer().name()), instance));
    }
    return hidden;
  }

  private Var enclosing(ClassInfo around, ClassContext from, Location at) {
    return body.receivers.instance(Receivers.classLike(from, around), at);
  }

  /** Makes an object of a class, with arguments that have their variables already. */
  Var create(ClassInfo type, Invocation meant, String name, List<Var> values, Location at) {
    Callee callee = callee(meant, type, name, values);
    List<Op.Hidden> hidden = hidden(type, null, at);
    Var target = body.code.temporary(callee.owner());
    body.code.emit(new Op.New(target, callee.owner(), callee, values, hidden, at));
    return target;
  }

  // constructors

  /** {@code this(...)} or {@code super(...)}; the latter is followed by the initialiser. */
  void constructorCall(ExplicitConstructorInvocationStmt tree) {
    Location at = body.at(tree);
    Invocation meant = body.typing.invocation(tree);
    Var outer = tree.getExpression().map(body.expressions::value).orElse(null);
    List<Var> values = body.expressions.values(tree.getArguments());
    List<Var> packed = body.arguments.pack(meant, values, at);
    if (!tree.isThis()) {
      superCall(meant, packed, outer, at);
      return;
    }
    Callee callee = callee(meant, body.type.type(), body.type.name(), values);
    body.code.emit(new Op.Invoke(null, Op.CallKind.SPECIAL, callee, body.code.self(), packed, at));
  }

  /** The call of a superclass's constructor, with the superclass's hidden fields set before. */
  void superCall(Invocation meant, List<Var> values, Var outer, Location at) {
    Var self = body.code.self();
    JavaType superclass = body.type.type().superclass();
    ClassInfo type = superclass == null ? null : superclass.classInfo();
    if (body.file.local(type) != null) {
      for (Op.Hidden field : hidden(type, null, at)) {
        body.code.emit(new Op.StoreField(self, field.field(), field.value(), at));
      }
    } else if (type != null && type.isInner() && type.outer() != null) {
      Var instance = outer != null ? outer : enclosing(type.outer(), body.type.outer(), at);
      FieldRef field = ByName.outerField(type.name(), type.outer().name());
      body.code.emit(new Op.StoreField(self, field, instance, at));
    }
    Callee callee = callee(meant, type, body.type.superclass(), values);
    body.code.emit(new Op.Invoke(null, Op.CallKind.SPECIAL, callee, self, values, at));
    if (body.type.initialisers()) {
      Callee init =
          new Callee(
              body.type.name(), "$init", List.of(), "void", false, false, Certainty.RESOLVED);
      body.code.emit(new Op.Invoke(null, Op.CallKind.SPECIAL, init, self, List.of(), at));
    }
  }
}
