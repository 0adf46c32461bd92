// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.ByName;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Lowers method references to lambdas that make the call (JLS 15.13.3). */
final class MethodReferences {
  private final Body body;
  private final Symbols symbols;
  private final Names names;

  MethodReferences(Body body) {
    this.body = body;
    this.symbols = body.symbols;
    this.names = new Names(body);
  }

  Var reference(MemberReferenceTree tree, Var dst) {
    Location at = body.at(tree);
    Tasks.Function function = body.tasks.function(tree);
    ExpressionTree qualifier = TypeTrees.withoutParentheses(tree.getQualifierExpression());
    boolean makes = tree.getMode() == MemberReferenceTree.ReferenceMode.NEW;
    boolean isType = makes || names.isType(qualifier);
    Code<VariableTree> inner = body.tasks.inner();
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
    ExecutableElement method = method(tree, qualifier, isType);
    List<Var> declared = new ArrayList<>();
    for (String type : params(function, method, qualifier, isType, makes)) {
      declared.add(inner.parameter("", type));
    }
    params.addAll(declared);
    Var value =
        makes
            ? create(lambda, qualifier, method, declared, at)
            : call(lambda, tree, method, bound, isType, declared, function, at);
    Tasks.result(inner, function, value, at);
    String result =
        function.result() != null ? function.result() : value == null ? "void" : value.type();
    Var target = dst != null ? dst : body.code.temporary(function.type());
    return inner.asFunction(
        target, function.type(), body.type.name(), name, captures, params, result, at);
  }

  /** The symbol; where there is none, a method of that name; or null. */
  private ExecutableElement method(
      MemberReferenceTree tree, ExpressionTree qualifier, boolean isType) {
    ExecutableElement method = symbols.method(tree);
    if (method != null || tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      return method;
    }
    TypeElement type =
        isType
            ? symbols.typeElement(TypeTrees.raw(qualifier))
            : symbols.classOf(symbols.type(qualifier));
    return symbols.members.anyMethod(type, tree.getName().toString());
  }

  private List<String> params(
      Tasks.Function function,
      ExecutableElement method,
      ExpressionTree qualifier,
      boolean isType,
      boolean makes) {
    if (function.params() != null || method == null) {
      return function.params() == null ? List.of() : function.params();
    }
    List<String> params = new ArrayList<>();
    if (isType && !makes && !Symbols.isStatic(method)) {
      params.add(symbols.written(qualifier));
    }
    params.addAll(symbols.params(method));
    return params;
  }

  private Var create(
      Body lambda,
      ExpressionTree qualifier,
      ExecutableElement constructor,
      List<Var> params,
      Location at) {
    String type = symbols.written(qualifier);
    if (TypeTrees.raw(qualifier) instanceof ArrayTypeTree || type.endsWith("[]")) {
      Var array = lambda.code.temporary(type);
      lambda.code.emit(new Op.NewArray(array, type, null, List.of(), at));
      return array;
    }
    TypeElement element = symbols.typeElement(TypeTrees.raw(qualifier));
    List<Var> arguments = packed(lambda, constructor, params, at);
    String name = element != null ? symbols.names.of(element) : type;
    return lambda.creations.create(element, constructor, name, arguments, at);
  }

  private static List<Var> packed(
      Body lambda, ExecutableElement method, List<Var> values, Location at) {
    if (method == null || !method.isVarArgs()) {
      return values;
    }
    int params = method.getParameters().size();
    boolean fixed =
        values.size() == params && values.get(params - 1).type().endsWith("[]")
            || values.size() < params - 1;
    return fixed ? values : lambda.arguments.packed(method, values, at);
  }

  private Var call(
      Body lambda,
      MemberReferenceTree tree,
      ExecutableElement method,
      Var bound,
      boolean isType,
      List<Var> params,
      Tasks.Function function,
      Location at) {
    String owner = ownerName(tree, bound);
    boolean isStatic = method != null ? Symbols.isStatic(method) : isStatic(owner, isType, params);
    Var receiver = isStatic ? null : bound;
    List<Var> arguments = params;
    if (!isStatic && isType && !params.isEmpty()) {
      receiver = params.get(0);
      arguments = params.subList(1, params.size());
    }
    Certainty certainty = symbols.method(tree) == null ? Certainty.BY_NAME : Certainty.RESOLVED;
    Callee callee =
        method != null
            ? symbols.callee(method, certainty)
            : ByName.callee(owner, tree.getName().toString(), Arguments.types(arguments), isStatic);
    List<Var> packed = packed(lambda, method, arguments, at);
    boolean needed = !function.isVoid() && !callee.result().equals("void");
    boolean generic = callee.result().equals(ByName.OBJECT) && function.result() != null;
    String type = generic ? function.result() : callee.result();
    Var target = needed ? lambda.code.temporary(type) : null;
    boolean special = Names.isSuper(TypeTrees.withoutParentheses(tree.getQualifierExpression()));
    Op.CallKind kind =
        isStatic ? Op.CallKind.STATIC : special ? Op.CallKind.SPECIAL : Op.CallKind.VIRTUAL;
    lambda.code.emit(new Op.Invoke(target, kind, callee, receiver, packed, at));
    return target;
  }

  private String ownerName(MemberReferenceTree tree, Var bound) {
    return bound != null ? bound.type() : symbols.written(tree.getQualifierExpression());
  }

  /** Without a symbol: {@code Type::name} is taken as static unless a {@code Type} comes first. */
  private static boolean isStatic(String owner, boolean isType, List<Var> params) {
    return isType && (params.isEmpty() || !params.get(0).type().equals(owner));
  }
}
