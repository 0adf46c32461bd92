// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out what the type parameters of one call stand for, and tells the functions among its
 * arguments what they are: from the arguments that are no functions, then from what the call is
 * assigned to, then from the results of the functions.
 */
final class Inference {
  private final Typing typing;
  private final Platform platform;
  private final Substitution known;
  private final List<JavaType.Variable> variables;

  /**
   * @param known what the receiver says
   * @param variables the type parameters to be found out
   */
  Inference(
      Typing typing, Platform platform, Substitution known, List<JavaType.Variable> variables) {
    this.typing = typing;
    this.platform = platform;
    this.known = known;
    this.variables = variables;
  }

  /**
   * The type of the call's value.
   *
   * @param target what the value is assigned to, or null
   */
  JavaType run(
      MethodInfo method,
      boolean isVariable,
      List<? extends Expression> arguments,
      JavaType result,
      JavaType target) {
    for (int i = 0; i < arguments.size(); i++) {
      Expression tree = Trees.plain(arguments.get(i));
      if (method.arity() > 0 && !Trees.isFunction(tree)) {
        JavaType param = known.apply(method.param(i, isVariable));
        typing.expect(tree, closed(param));
        if (Substitution.mentions(param, variables)) {
          unify(param, typing.of(tree));
        }
      }
    }
    if (target != null && Substitution.mentions(known.apply(result), variables)) {
      fromTarget(known.apply(result), target);
    }
    for (int i = 0; i < arguments.size(); i++) {
      Expression tree = Trees.plain(arguments.get(i));
      if (method.arity() > 0 && Trees.isFunction(tree)) {
        function(tree, known.apply(method.param(i, isVariable)));
      }
    }
    return closedByBounds(known.apply(result));
  }

  /** The same for arguments of which only the types are known. */
  JavaType ofTypes(
      MethodInfo method, boolean isVariable, List<JavaType> arguments, JavaType result) {
    for (int i = 0; i < arguments.size() && method.arity() > 0; i++) {
      unify(known.apply(method.param(i, isVariable)), arguments.get(i));
    }
    return closedByBounds(known.apply(result));
  }

  private void function(Expression tree, JavaType param) {
    JavaType type = param instanceof JavaType.Variable v && variables.contains(v) ? null : param;
    typing.expect(tree, type == null ? JavaType.UNKNOWN : closedByBounds(type));
    Functions.Function function = Functions.of(param);
    if (function == null || !Substitution.mentions(function.result(), variables)) {
      return;
    }
    JavaType result =
        tree instanceof LambdaExpr lambda
            ? typing.resultOf(lambda)
            : typing.resultOf((MethodReferenceExpr) tree, Functions.of(closedByBounds(param)));
    unify(function.result(), result);
    typing.expectAfter(tree, closedByBounds(known.apply(param)));
  }

  /** Without variables that are still open: nothing is known where they stand. */
  private JavaType closed(JavaType type) {
    return replaced(type, false);
  }

  private JavaType closedByBounds(JavaType type) {
    return replaced(type, true);
  }

  private JavaType replaced(JavaType type, boolean byBounds) {
    if (!Substitution.mentions(type, variables)) {
      return type;
    }
    Substitution open = new Substitution();
    for (JavaType.Variable variable : variables) {
      open.put(variable, byBounds ? Substitution.erasure(variable) : JavaType.UNKNOWN);
    }
    return open.apply(type);
  }

  /** The result as what it is assigned to sees it. */
  private void fromTarget(JavaType result, JavaType target) {
    if (result instanceof JavaType.Variable) {
      unify(result, target);
    } else if (target instanceof JavaType.Of of) {
      JavaType view = Substitution.view(result, of.info());
      if (view != null) {
        unify(view, of);
      }
    } else if (target instanceof JavaType.ArrayOf) {
      unify(result, target);
    }
  }

  private void unify(JavaType pattern, JavaType actual) {
    if (actual == null || actual.isUnresolved() && !named(actual) || actual == JavaType.NULL) {
      return;
    }
    if (pattern instanceof JavaType.Variable variable) {
      bind(variable, actual);
    } else if (pattern instanceof JavaType.Super lower) {
      unify(lower.bound(), actual instanceof JavaType.Super other ? other.bound() : actual);
    } else if (pattern instanceof JavaType.ArrayOf array) {
      if (actual instanceof JavaType.ArrayOf other) {
        unify(array.component(), other.component());
      }
    } else if (pattern instanceof JavaType.Of of && !of.arguments().isEmpty()) {
      JavaType.Of view = Substitution.view(actual, of.info());
      int count = view == null ? 0 : Math.min(of.arguments().size(), view.arguments().size());
      for (int i = 0; i < count; i++) {
        unify(of.arguments().get(i), view.arguments().get(i));
      }
    }
  }

  private static boolean named(JavaType type) {
    return type instanceof JavaType.Unresolved && !type.equals(JavaType.UNKNOWN);
  }

  private void bind(JavaType.Variable variable, JavaType actual) {
    if (!variables.contains(variable) || actual.equals(JavaType.VOID)) {
      return;
    }
    JavaType plain = actual instanceof JavaType.Super lower ? lower.bound() : actual;
    JavaType type = Subtyping.boxed(plain, platform);
    if (!known.has(variable)) {
      known.put(variable, type);
    } else if (!Subtyping.isSubtype(type, known.apply(variable))) {
      known.put(variable, common(known.apply(variable), type));
    }
  }

  /** The nearest superclass or superinterface of both. */
  private JavaType common(JavaType a, JavaType b) {
    ClassInfo info = a.classInfo();
    if (info == null || b.classInfo() == null) {
      return a;
    }
    List<ClassInfo> shared = new ArrayList<>(info.supertypes());
    shared.removeIf(c -> !b.classInfo().isSubclassOf(c));
    ClassInfo best = shared.isEmpty() ? platform.object() : shared.get(0);
    if (ClassInfo.isObject(best) && shared.size() > 1) {
      best = shared.get(1);
    }
    JavaType view = Substitution.view(a, best);
    return view == null ? new JavaType.Of(best, List.of()) : view;
  }
}
