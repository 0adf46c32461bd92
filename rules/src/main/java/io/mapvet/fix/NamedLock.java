// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Walk;
import java.util.List;

/**
 * A lock as the code of the class that has the map can write it.
 *
 * @param text an expression
 * @param owner the class
 * @param field the final field that holds the lock, null for the object or the class itself
 * @param isMonitor whether it is taken by {@code synchronized}
 * @param isStatic whether it is one for all objects of the class
 */
record NamedLock(String text, ClassDecl owner, Field field, boolean isMonitor, boolean isStatic) {
  private static final String REENTRANT = "java.util.concurrent.locks.ReentrantLock";

  /**
   * Null where the lock cannot be written there, or where it may be seen by code that is not.
   *
   * @param guard its name relative to the map
   */
  static NamedLock of(String guard, Field map, Sources sources) {
    ClassDecl owner = sources.classNamed(map.owner());
    String simple =
        map.owner()
            .substring(Math.max(map.owner().lastIndexOf('.'), map.owner().lastIndexOf('$')) + 1);
    boolean isStatic = map.is(Modifier.STATIC);
    if (guard.equals("this") && !isStatic) {
      return new NamedLock("this", owner, null, true, false);
    }
    if (guard.equals(simple + ".class")) {
      return new NamedLock(guard, owner, null, true, true);
    }
    boolean isMonitor = !guard.endsWith("()");
    String path = isMonitor ? guard : guard.substring(0, guard.length() - 2);
    int dot = path.indexOf('.');
    if (dot < 0 || path.indexOf('.', dot + 1) > 0) {
      return null;
    }
    String name = path.substring(dot + 1);
    Field field = sources.field(map.owner(), name);
    boolean fits =
        field != null
            && field.is(Modifier.FINAL)
            && sources.isClosed(field)
            && path.startsWith((field.is(Modifier.STATIC) ? simple : "this") + ".")
            && !(isStatic && !field.is(Modifier.STATIC))
            && isMade(field, isMonitor, sources);
    return fits
        ? new NamedLock(
            Names.isTaken(name, owner) ? path : name,
            owner,
            field,
            isMonitor,
            field.is(Modifier.STATIC))
        : null;
  }

  /** Whether the field always has an object of its own, which locks as it should. */
  private static boolean isMade(Field field, boolean isMonitor, Sources sources) {
    for (Method method : sources.mentions(field.owner() + "#" + field.name())) {
      boolean[] made = new boolean[1];
      if (method.kind() == Method.Kind.INSTANCE_INITIALISER
          || method.kind() == Method.Kind.STATIC_INITIALISER) {
        Walk.ops(
            method.body(),
            op -> {
              if (op instanceof Op.StoreField store && store.field().name().equals(field.name())) {
                Mentions.Creation creation = sources.creationAtEnd(store.at());
                made[0] =
                    creation != null
                        && creation.op().type().equals(isMonitor ? "java.lang.Object" : REENTRANT);
              }
            });
      }
      if (made[0]) {
        return true;
      }
    }
    return false;
  }

  /** What stands before the guarded statement, line by line. */
  List<String> opening() {
    return isMonitor
        ? List.of("synchronized (" + text + ") {")
        : List.of(text + ".lock();", "try {");
  }

  /** What stands behind it, where {@code step} is one indentation. */
  List<String> closing(String step) {
    return isMonitor ? List.of("}") : List.of("} finally {", step + text + ".unlock();", "}");
  }
}
