// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Reaches the parts of {@code com.sun.source.tree} that came after Java 17. */
final class NewerTrees {
  private static final boolean LABELS = Runtime.version().feature() >= 21;
  private static final Method GET_LABELS = LABELS ? method("CaseTree", "getLabels") : null;
  private static final Method GET_GUARD = LABELS ? method("CaseTree", "getGuard") : null;
  private static final Method GET_CONSTANT =
      LABELS ? method("ConstantCaseLabelTree", "getConstantExpression") : null;
  private static final Method GET_PATTERN =
      LABELS ? method("PatternCaseLabelTree", "getPattern") : null;
  private static final Method GET_DECONSTRUCTOR =
      LABELS ? method("DeconstructionPatternTree", "getDeconstructor") : null;
  private static final Method GET_NESTED =
      LABELS ? method("DeconstructionPatternTree", "getNestedPatterns") : null;

  private NewerTrees() {}

  /**
   * The constants and patterns of a case.
   *
   * @param isDefault whether {@code default} is among them
   */
  record Labels(List<ExpressionTree> constants, List<Tree> patterns, boolean isDefault) {}

  static Labels labels(CaseTree tree) {
    if (!LABELS) {
      List<ExpressionTree> constants = List.copyOf(tree.getExpressions());
      return new Labels(constants, List.of(), constants.isEmpty());
    }
    List<ExpressionTree> constants = new ArrayList<>();
    List<Tree> patterns = new ArrayList<>();
    boolean isDefault = false;
    for (Object label : (List<?>) call(GET_LABELS, tree)) {
      switch (((Tree) label).getKind().name()) {
        case "CONSTANT_CASE_LABEL" -> constants.add((ExpressionTree) call(GET_CONSTANT, label));
        case "PATTERN_CASE_LABEL" -> patterns.add((Tree) call(GET_PATTERN, label));
        default -> isDefault = true;
      }
    }
    return new Labels(constants, patterns, isDefault);
  }

  /** The guard of a case, or null. */
  static ExpressionTree guard(CaseTree tree) {
    return LABELS ? (ExpressionTree) call(GET_GUARD, tree) : null;
  }

  static boolean isRecordPattern(Tree pattern) {
    return pattern.getKind().name().equals("DECONSTRUCTION_PATTERN");
  }

  /** Whether it is the unnamed pattern {@code _}. */
  static boolean isAnyPattern(Tree pattern) {
    return pattern.getKind().name().equals("ANY_PATTERN");
  }

  /** The record type of a record pattern. */
  static ExpressionTree deconstructor(Tree recordPattern) {
    return (ExpressionTree) call(GET_DECONSTRUCTOR, recordPattern);
  }

  static List<Tree> nested(Tree recordPattern) {
    List<Tree> nested = new ArrayList<>();
    for (Object pattern : (List<?>) call(GET_NESTED, recordPattern)) {
      nested.add((Tree) pattern);
    }
    return nested;
  }

  private static Method method(String type, String name) {
    try {
      return Class.forName("com.sun.source.tree." + type).getMethod(name);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("no " + type + "." + name + " in this JDK", e);
    }
  }

  private static Object call(Method method, Object tree) {
    try {
      return method.invoke(tree);
    } catch (IllegalAccessException e) {
      throw new LinkageError(method + " is not public", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
