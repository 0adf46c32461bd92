// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.lower;

import io.mapvet.frontend.ByName;
import io.mapvet.ir.FieldRef;
import io.mapvet.source.type.JavaType;
import io.mapvet.source.type.Local;
import io.mapvet.source.type.SourceClass;
import java.util.Set;

/** A class around the code being lowered. */
final class ClassContext {
  private final SourceClass type;
  private final ClassContext outer;
  private final boolean initialisers;
  private final Set<Local> captures;
  private int lambdas;

  /**
   * @param outer the class around it, null at the top
   * @param initialisers whether the class has code that initialises instances
   * @param captures the variables of enclosing methods that it captures
   */
  ClassContext(SourceClass type, ClassContext outer, boolean initialisers, Set<Local> captures) {
    this.type = type;
    this.outer = outer;
    this.initialisers = initialisers;
    this.captures = captures;
  }

  SourceClass type() {
    return type;
  }

  String name() {
    return type.name();
  }

  ClassContext outer() {
    return outer;
  }

  boolean enclosingInstance() {
    return type.isInner();
  }

  boolean initialisers() {
    return initialisers;
  }

  Set<Local> captures() {
    return captures;
  }

  String superclass() {
    JavaType superclass = type.superclass();
    return superclass == null ? ByName.OBJECT : superclass.erased();
  }

  /** The supertype from which members may be inherited that nobody knows, or null. */
  String unresolvedSupertype() {
    return type.unresolvedSupertype();
  }

  String nextLambda() {
    return "lambda$" + lambdas++;
  }

  FieldRef outerField() {
    return ByName.outerField(name(), outer.name());
  }

  /** The hidden field that keeps a captured variable. */
  FieldRef captureField(Local variable, String type) {
    return ByName.captureField(name(), variable.name(), type);
  }
}
