// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;

/**
 * Counts the uses of a variable. What is mentioned once, and not in a loop or function, is used at
 * most once.
 */
final class SingleUse extends TreeScanner<Void, Void> {
  private static final Set<Tree.Kind> REPEATED =
      EnumSet.of(
          Tree.Kind.CLASS,
          Tree.Kind.DO_WHILE_LOOP,
          Tree.Kind.ENHANCED_FOR_LOOP,
          Tree.Kind.FOR_LOOP,
          Tree.Kind.LAMBDA_EXPRESSION,
          Tree.Kind.WHILE_LOOP);

  private final VariableElement variable;
  private int uses;
  private int repeated;

  private SingleUse(VariableElement variable) {
    this.variable = variable;
  }

  /** Whether the code uses the variable at most once. */
  static boolean of(VariableElement variable, Tree code) {
    SingleUse scanner = new SingleUse(variable);
    scanner.scan(code, null);
    return scanner.uses <= 1;
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void p) {
    if (variable.equals(TreeUtils.elementFromUse(tree))) {
      uses += repeated > 0 ? 2 : 1;
    }
    return null;
  }

  @Override
  public Void scan(Tree tree, Void p) {
    boolean again = tree != null && REPEATED.contains(tree.getKind());
    repeated += again ? 1 : 0;
    super.scan(tree, p);
    repeated -= again ? 1 : 0;
    return null;
  }
}
