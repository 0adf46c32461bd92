// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Walk;

/**
 * Classes that stand for a library's and do nothing: declared so that code compiles without the
 * library. What is known of the library's class is true of the code, what the stub does is not.
 */
final class Stubs {
  private Stubs() {}

  /** Whether a class has no state, and none of its methods does anything but return or throw. */
  static boolean isStub(ClassDecl c) {
    return c.fields().isEmpty() && c.methods().stream().allMatch(Stubs::doesNothing);
  }

  private static boolean doesNothing(Method method) {
    if (method.body() == null) {
      return true;
    }
    boolean[] does = new boolean[1];
    Walk.ops(method.body(), op -> does[0] |= !isTrivial(op));
    return !does[0];
  }

  private static boolean isTrivial(Op op) {
    return op instanceof Op.Const
        || op instanceof Op.Copy
        || op instanceof Op.Cast
        || op instanceof Op.New
        || (op instanceof Op.Invoke call && call.callee().name().equals("<init>"));
  }
}
