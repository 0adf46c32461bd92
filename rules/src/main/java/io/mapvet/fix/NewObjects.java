// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.Certainty;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Walk;

/** Whether an object can be made in a function, and nobody sees when or how often. */
final class NewObjects {
  private NewObjects() {}

  /** Whether it is made from constants by code that only sets it up, without checked exceptions. */
  static boolean areQuiet(Op.New creation, Sources sources) {
    if (creation.constructor().certainty() != Certainty.RESOLVED
        || !creation.constructor().params().stream().allMatch(Nulls::isPrimitive)
        || !creation.args().stream().allMatch(a -> a.name().isEmpty())
        || !creation.hidden().isEmpty()) {
      return false;
    }
    ClassDecl type = sources.classNamed(creation.type());
    if (type == null) {
      return creation.type().startsWith("java.util.") && !creation.type().contains("Timer");
    }
    if (!type.superclass().equals("java.lang.Object") || type.kind() == ClassDecl.Kind.ANONYMOUS) {
      return false;
    }
    for (Method method : type.methods()) {
      boolean constructs = method.kind() == Method.Kind.CONSTRUCTOR;
      boolean initialises = method.initialises();
      if (constructs && mayThrow(method) || initialises && !isQuiet(method)) {
        return false;
      }
    }
    return true;
  }

  /** Whether anything but blanks and parameters stands before the body. */
  private static boolean mayThrow(Method constructor) {
    String text = constructor.at().file().text().substring(constructor.at().end());
    int brace = text.indexOf('{');
    return brace < 0 || text.substring(0, brace).contains("throws");
  }

  private static boolean isQuiet(Method method) {
    boolean[] quiet = {true};
    Walk.ops(
        method.body(),
        op ->
            quiet[0] &=
                op instanceof Op.Const
                    || op instanceof Op.StoreField store
                        && store.base() != null
                        && store.base().equals(method.self())
                    || op instanceof Op.New made
                        && made.type().startsWith("java.util.")
                        && made.args().isEmpty()
                    || op instanceof Op.Invoke call
                        && call.kind() == Op.CallKind.SPECIAL
                        && call.args().isEmpty());
    return quiet[0];
  }
}
