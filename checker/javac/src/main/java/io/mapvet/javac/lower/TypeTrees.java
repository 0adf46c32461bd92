// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;

/** Looks through trees that do not change the meaning of what they wrap. */
final class TypeTrees {
  private TypeTrees() {}

  /** A type without its annotations and type arguments. */
  static Tree raw(Tree type) {
    Tree raw = type;
    while (true) {
      if (raw instanceof AnnotatedTypeTree annotated) {
        raw = annotated.getUnderlyingType();
      } else if (raw instanceof ParameterizedTypeTree generic) {
        raw = generic.getType();
      } else {
        return raw;
      }
    }
  }

  static Tree withoutParentheses(Tree tree) {
    Tree inner = tree;
    while (inner instanceof ParenthesizedTree wrapped) {
      inner = wrapped.getExpression();
    }
    return inner;
  }

  static ExpressionTree withoutParentheses(ExpressionTree tree) {
    return (ExpressionTree) withoutParentheses((Tree) tree);
  }
}
