// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Arguments of calls, packed into an array for a method of variable arity (JLS 15.12.4.2). */
final class Arguments {
  private final Body body;

  Arguments(Body body) {
    this.body = body;
  }

  /**
   * Packs values that were evaluated already.
   *
   * @param method null where unknown; nothing is packed then
   */
  List<Var> pack(
      ExecutableElement method,
      List<? extends ExpressionTree> trees,
      List<Var> values,
      Location at) {
    boolean packs =
        method != null && method.isVarArgs() && isVariable(method, trees, values.size());
    return packs ? packed(method, values, at) : values;
  }

  /** The values with those for the variable parameter in an array. */
  List<Var> packed(ExecutableElement method, List<Var> values, Location at) {
    int fixed = method.getParameters().size() - 1;
    List<Var> all = new ArrayList<>(values.subList(0, fixed));
    String type = body.symbols.params(method).get(fixed);
    Var array = body.code.temporary(type);
    List<Var> elements = values.subList(fixed, values.size());
    body.code.emit(new Op.NewArray(array, type, null, elements, at));
    all.add(array);
    return all;
  }

  private boolean isVariable(
      ExecutableElement method, List<? extends ExpressionTree> trees, int values) {
    int params = method.getParameters().size();
    if (values != params) {
      return values >= params - 1;
    }
    if (trees.isEmpty()) {
      return false;
    }
    ExpressionTree last = TypeTrees.withoutParentheses(trees.get(trees.size() - 1));
    if (last.getKind() == Tree.Kind.NULL_LITERAL) {
      return false;
    }
    TypeMirror type = body.symbols.type(last);
    TypeMirror array = method.getParameters().get(params - 1).asType();
    return type == null
        || type.getKind() == TypeKind.ERROR
        || !body.symbols.isAssignable(type, array);
  }

  static List<String> types(List<Var> values) {
    List<String> types = new ArrayList<>();
    for (Var value : values) {
      types.add(value.type());
    }
    return types;
  }
}
