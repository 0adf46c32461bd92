// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import io.mapvet.frontend.ByName;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * The types that lambdas and method references are assigned to or passed as. javac gives a function
 * no type of its own where an unresolved type is involved.
 */
final class ExpectedTypes {
  /** A type and its erased name, which is known more often. */
  record Expected(TypeMirror type, String name) {}

  private static final Expected NONE = new Expected(null, ByName.UNKNOWN);

  private final Symbols symbols;
  private final Map<Tree, Expected> expected = new IdentityHashMap<>();

  ExpectedTypes(Symbols symbols) {
    this.symbols = symbols;
  }

  Expected of(Tree function) {
    return expected.getOrDefault(function, NONE);
  }

  void note(ExpressionTree value, TypeMirror type, String name) {
    Tree tree = value == null ? null : TypeTrees.withoutParentheses((Tree) value);
    if (isFunction(tree)) {
      expected.put(tree, new Expected(type, name));
    }
  }

  private static boolean isFunction(Tree tree) {
    return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
  }

  /**
   * Notes the types of arguments.
   *
   * @param method null where unknown
   * @param receiver the type the method is a member of, null where unknown
   */
  void noteArguments(
      ExecutableElement method, TypeMirror receiver, List<? extends ExpressionTree> arguments) {
    if (method == null
        || arguments.stream().noneMatch(a -> isFunction(TypeTrees.withoutParentheses((Tree) a)))) {
      return;
    }
    TypeMirror member =
        receiver instanceof DeclaredType declared
            ? symbols.memberType(declared, method)
            : method.asType();
    if (!(member instanceof ExecutableType)) {
      return;
    }
    List<? extends TypeMirror> params = ((ExecutableType) member).getParameterTypes();
    List<String> names = symbols.params(method);
    for (int i = 0; i < arguments.size() && !params.isEmpty(); i++) {
      int index = Math.min(i, params.size() - 1);
      TypeMirror type = params.get(index);
      boolean variable = method.isVarArgs() && index == params.size() - 1;
      note(
          arguments.get(i),
          variable && type instanceof ArrayType array ? array.getComponentType() : type,
          variable ? names.get(index).replaceFirst("\\[]$", "") : names.get(index));
    }
  }
}
