// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.ByName;
import io.mapvet.frontend.Code;
import io.mapvet.ir.Location;
import io.mapvet.ir.Stmt;
import io.mapvet.ir.Var;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lowers lambdas, and what method references share with them. */
final class Tasks {
  /**
   * The function type of a functional interface (JLS 9.9).
   *
   * @param type the interface
   * @param params null where the interface is not known
   * @param result null where the interface is not known
   */
  record Function(String type, List<String> params, String result) {
    boolean hasParam(int index) {
      return params != null && index < params.size();
    }

    boolean isVoid() {
      return "void".equals(result);
    }
  }

  private final Body body;

  Tasks(Body body) {
    this.body = body;
  }

  /** The function type of a lambda or method reference, as far as it is known. */
  Function function(Tree tree) {
    TypeMirror own = body.symbols.type(tree);
    ExpectedTypes.Expected expected = body.file.expected.of(tree);
    Function function = functionOrNull(own);
    if (function == null) {
      function = functionOrNull(expected.type());
    }
    if (function != null) {
      return function;
    }
    // A reference passed to an unresolved method has the type of its qualifier in javac's trees.
    boolean known = TypeNames.isUnresolved(own) && !(tree instanceof MemberReferenceTree);
    String name = known ? body.symbols.name(own) : ByName.UNKNOWN;
    boolean named = !name.equals(ByName.UNKNOWN);
    return new Function(named ? name : expected.name(), null, null);
  }

  private Function functionOrNull(TypeMirror target) {
    if (target == null) {
      return null;
    }
    List<? extends TypeMirror> candidates =
        target.getKind() == TypeKind.INTERSECTION
            ? ((IntersectionType) target).getBounds()
            : List.of(target);
    for (TypeMirror candidate : candidates) {
      TypeElement element = body.symbols.classOf(candidate);
      ExecutableElement method = body.symbols.members.functional(element);
      if (method != null && candidate instanceof DeclaredType declared) {
        return function(declared, method);
      }
    }
    return null;
  }

  private Function function(DeclaredType type, ExecutableElement method) {
    TypeMirror member = body.symbols.memberType(type, method);
    ExecutableType executable =
        (ExecutableType) (member instanceof ExecutableType ? member : method.asType());
    List<String> params = new ArrayList<>();
    for (TypeMirror parameter : executable.getParameterTypes()) {
      params.add(body.symbols.name(parameter));
    }
    return new Function(
        body.symbols.name(type), params, body.symbols.name(executable.getReturnType()));
  }

  Var lambda(LambdaExpressionTree tree, Var dst) {
    Location at = body.at(tree);
    Function function = function(tree);
    Code<VariableTree> inner = inner();
    String name = body.type.nextLambda();
    List<Var> captures = new ArrayList<>();
    List<Var> params = new ArrayList<>();
    Body lambda = new Body(body.file, body.type, inner);
    capture(tree, lambda, captures, params);
    for (int i = 0; i < tree.getParameters().size(); i++) {
      VariableTree parameter = tree.getParameters().get(i);
      String type = lambda.typeOf(parameter);
      boolean unknown = type.equals(ByName.UNKNOWN) && function.hasParam(i);
      params.add(lambda.declare(parameter, unknown ? function.params().get(i) : type));
    }
    String result = result(tree, function);
    if (tree.getBody() instanceof ExpressionTree) {
      lambda.statements.result((ExpressionTree) tree.getBody(), result.equals("void"));
    } else {
      lambda.statements.lower(tree.getBody());
    }
    Var target = dst != null ? dst : body.code.temporary(function.type());
    return inner.asFunction(
        target, function.type(), body.type.name(), name, captures, params, result, at);
  }

  Code<VariableTree> inner() {
    return new Code<>(body.code, body.code.hasSelf() ? body.type.name() : null);
  }

  /** Makes parameters of the variables that a lambda or method reference captures. */
  void capture(Tree tree, Body lambda, List<Var> captures, List<Var> params) {
    for (VariableTree captured : body.file.locals().captures(tree)) {
      captures.add(body.receivers.variable(captured, body.at(tree)));
      params.add(lambda.declare(captured));
    }
  }

  private String result(LambdaExpressionTree tree, Function function) {
    if (function.result() != null) {
      return function.result();
    }
    if (!(tree.getBody() instanceof ExpressionTree)) {
      return ByName.UNKNOWN;
    }
    TypeMirror type = body.symbols.type(tree.getBody());
    return type != null && type.getKind() == TypeKind.VOID
        ? "void"
        : body.symbols.typeName(tree.getBody());
  }

  /** Returns a value from a function unless it returns none. */
  static void result(Code<VariableTree> code, Function function, Var value, Location at) {
    if (value != null && !function.isVoid()) {
      code.emit(new Stmt.Return(value, at));
    }
  }
}
