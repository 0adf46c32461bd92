// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import io.mapvet.frontend.ByName;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import io.mapvet.source.type.Functions;
import io.mapvet.source.type.Invocation;
import io.mapvet.source.type.JavaType;
import io.mapvet.source.type.Local;
import io.mapvet.source.type.MethodInfo;
import io.mapvet.source.type.NameMeanings;
import io.mapvet.source.type.Trees;
import java.util.ArrayList;
import java.util.List;

/** Lowers method references to lambdas that make the call (JLS 15.13.3). */
final class MethodReferences {
  private final Body body;
  private final NameMeanings names;

  MethodReferences(Body body) {
    this.body = body;
    this.names = body.typing.names();
  }

  Var reference(MethodReferenceExpr tree, Var dst) {
    Location at = body.at(tree);
    Functions.Function function = body.typing.function(tree);
    String type = body.tasks.type(tree);
    Expression qualifier = Trees.plain(tree.getScope());
    boolean makes = tree.getIdentifier().equals("new");
    boolean isType = makes || names.isType(qualifier);
    Code<Local> inner = body.tasks.inner();
    Body lambda = new Body(body.file, body.type, inner);
    String name = body.type.nextLambda();
    List<Var> captures = new ArrayList<>();
    List<Var> params = new ArrayList<>();
    Var bound = null;
    if (!isType) {
      Var receiver = body.expressions.value(qualifier);
      if (receiver.id() == 0) {
        bound = inner.self();
      } else {
        captures.add(receiver);
        bound = inner.parameter(receiver.name(), receiver.type());
        params.add(bound);
      }
    }
    body.tasks.capture(tree, lambda, captures, params);
    Invocation meant = body.typing.invocation(tree, function);
    List<Var> declared = new ArrayList<>();
    for (String param : params(function, meant.method(), qualifier, isType && !makes)) {
      declared.add(inner.parameter("", param));
    }
    params.addAll(declared);
    Var value =
        makes
            ? create(lambda, qualifier, meant, declared, at)
            : call(lambda, tree, meant, bound, isType, declared, function, at);
    if (value != null && (function == null || !function.isVoid())) {
      inner.emit(new Stmt.Return(value, at));
    }
    String result =
        function != null ? function.result().erased() : value == null ? "void" : value.type();
    Var target = dst != null ? dst : body.code.temporary(type);
    return inner.asFunction(target, type, body.type.name(), name, captures, params, result, at);
  }

  private List<String> params(
      Functions.Function function, MethodInfo method, Expression qualifier, boolean isType) {
    List<String> params = new ArrayList<>();
    if (function != null) {
      function.params().forEach(param -> params.add(param.erased()));
    } else if (method != null) {
      if (isType && !method.isStatic()) {
        params.add(names.type(qualifier).erased());
      }
      method.params().forEach(param -> params.add(param.erased()));
    }
    return params;
  }

  private Var create(
      Body lambda, Expression qualifier, Invocation meant, List<Var> params, Location at) {
    JavaType type = names.type(qualifier);
    if (type instanceof JavaType.ArrayOf) {
      Var array = lambda.code.temporary(type.erased());
      lambda.code.emit(new Op.NewArray(array, type.erased(), null, List.of(), at));
      return array;
    }
    List<Var> arguments = lambda.arguments.pack(meant, params, at);
    return lambda.creations.create(type.classInfo(), meant, type.erased(), arguments, at);
  }

  private Var call(
      Body lambda,
      MethodReferenceExpr tree,
      Invocation meant,
      Var bound,
      boolean isType,
      List<Var> params,
      Functions.Function function,
      Location at) {
    Expression qualifier = Trees.plain(tree.getScope());
    String owner = bound != null ? bound.type() : names.type(qualifier).erased();
    MethodInfo method = meant.method();
    boolean isStatic = method != null ? method.isStatic() : isStatic(owner, isType, params);
    Var receiver = isStatic ? null : bound;
    List<Var> arguments = params;
    if (!isStatic && isType && !params.isEmpty()) {
      receiver = params.get(0);
      arguments = params.subList(1, params.size());
    }
    Callee callee =
        method != null
            ? method.callee(meant.certainty())
            : ByName.callee(owner, tree.getIdentifier(), Arguments.types(arguments), isStatic);
    List<Var> packed = lambda.arguments.pack(meant, arguments, at);
    boolean needed = !(function != null && function.isVoid()) && !callee.result().equals("void");
    boolean generic = callee.result().equals(ByName.OBJECT) && function != null;
    String type = generic ? function.result().erased() : callee.result();
    Var target = needed ? lambda.code.temporary(type) : null;
    Op.CallKind kind =
        isStatic
            ? Op.CallKind.STATIC
            : qualifier.isSuperExpr() ? Op.CallKind.SPECIAL : Op.CallKind.VIRTUAL;
    lambda.code.emit(new Op.Invoke(target, kind, callee, receiver, packed, at));
    return target;
  }

  /** Without a method: {@code Type::name} is taken as static unless a {@code Type} comes first. */
  private static boolean isStatic(String owner, boolean isType, List<Var> params) {
    return isType && (params.isEmpty() || !params.get(0).type().equals(owner));
  }
}
