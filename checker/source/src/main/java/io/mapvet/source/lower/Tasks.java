// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import io.mapvet.frontend.ByName;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Location;
import io.mapvet.ir.Var;
import io.mapvet.source.type.Functions;
import io.mapvet.source.type.JavaType;
import io.mapvet.source.type.Local;
import java.util.ArrayList;
import java.util.List;

/** Lowers lambdas, and what method references share with them. */
final class Tasks {
  private final Body body;

  Tasks(Body body) {
    this.body = body;
  }

  /** The erased name of the type that a function is made as, {@code ?} where it is not known. */
  String type(Expression tree) {
    Functions.Function function = body.typing.function(tree);
    if (function != null) {
      return function.type().erased();
    }
    JavaType target = body.typing.target(tree);
    return target == null ? ByName.UNKNOWN : target.erased();
  }

  Var lambda(LambdaExpr tree, Var dst) {
    Location at = body.at(tree);
    Functions.Function function = body.typing.function(tree);
    String type = type(tree);
    Code<Local> inner = inner();
    String name = body.type.nextLambda();
    List<Var> captures = new ArrayList<>();
    List<Var> params = new ArrayList<>();
    Body lambda = new Body(body.file, body.type, inner);
    capture(tree, lambda, captures, params);
    for (Parameter parameter : tree.getParameters()) {
      params.add(lambda.declare(parameter));
    }
    Expression value = tree.getExpressionBody().orElse(null);
    String result = result(value, function);
    if (value != null) {
      lambda.statements.result(value, result.equals("void"));
    } else {
      lambda.statements.lower(tree.getBody());
    }
    Var target = dst != null ? dst : body.code.temporary(type);
    return inner.asFunction(target, type, body.type.name(), name, captures, params, result, at);
  }

  Code<Local> inner() {
    return new Code<>(body.code, body.code.hasSelf() ? body.type.name() : null);
  }

  /** Makes parameters of the variables that a lambda or method reference captures. */
  void capture(Node tree, Body lambda, List<Var> captures, List<Var> params) {
    for (Local captured : body.file.locals.captures(tree)) {
      captures.add(body.receivers.variable(captured, body.at(tree)));
      params.add(lambda.declare(captured));
    }
  }

  private String result(Expression value, Functions.Function function) {
    if (function != null) {
      return function.result().erased();
    }
    if (value == null) {
      return ByName.UNKNOWN;
    }
    return body.typing.of(value).erased();
  }
}
