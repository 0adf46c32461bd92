// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.dataflow.expression.ClassName;
import org.checkerframework.dataflow.expression.FieldAccess;
import org.checkerframework.dataflow.expression.JavaExpression;
import org.checkerframework.dataflow.expression.LocalVariable;
import org.checkerframework.dataflow.expression.ThisReference;
import org.checkerframework.dataflow.expression.Unknown;
import org.checkerframework.framework.type.AnnotatedTypeFactory;
import org.checkerframework.framework.util.dependenttypes.DependentTypesError;
import org.checkerframework.framework.util.dependenttypes.DependentTypesHelper;
import org.checkerframework.javacutil.ElementUtils;

/** Reads the expressions that name locks. What can be assigned to names no lock. */
final class LockExpressions extends DependentTypesHelper {
  private static final String NOT_FINAL = "is not final";

  LockExpressions(AnnotatedTypeFactory factory) {
    super(factory);
  }

  @Override
  protected JavaExpression transform(JavaExpression lock) {
    return lock instanceof Unknown || isFinal(lock)
        ? lock
        : createError(lock.toString(), NOT_FINAL);
  }

  static boolean isFinal(JavaExpression lock) {
    if (lock instanceof FieldAccess field) {
      return field.isFinal() && isFinal(field.getReceiver());
    }
    if (lock instanceof LocalVariable local) {
      return ElementUtils.isEffectivelyFinal(local.getElement());
    }
    return lock instanceof ThisReference || lock instanceof ClassName;
  }

  @Override
  protected void reportErrors(Tree tree, List<DependentTypesError> errors) {
    List<DependentTypesError> others = new ArrayList<>();
    for (DependentTypesError error : errors) {
      if (error.error.equals(NOT_FINAL)) {
        factory.getChecker().reportError(tree, "lock.not.final", error.expression);
      } else {
        others.add(error);
      }
    }
    super.reportErrors(tree, others);
  }
}
