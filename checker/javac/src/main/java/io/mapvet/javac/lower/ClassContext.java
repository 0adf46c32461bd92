// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.VariableTree;
import io.mapvet.frontend.ByName;
import io.mapvet.ir.FieldRef;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** A class around the code being lowered. */
final class ClassContext {
  private final ClassTree tree;
  private final TypeElement element;
  private final String name;
  private final ClassContext outer;
  private final boolean enclosingInstance;
  private final boolean initialisers;
  private final Set<VariableTree> captures;
  private String superclass = ByName.OBJECT;
  private String unresolvedSupertype;
  private int lambdas;
  private int unnamed;

  /**
   * @param element null where javac did not attribute the class
   * @param name binary name
   * @param outer the class around it, null at the top
   * @param enclosingInstance whether instances have an enclosing one
   * @param initialisers whether the class has code that initialises instances
   * @param captures the variables of enclosing methods that it captures
   */
  ClassContext(
      ClassTree tree,
      TypeElement element,
      String name,
      ClassContext outer,
      boolean enclosingInstance,
      boolean initialisers,
      Set<VariableTree> captures) {
    this.tree = tree;
    this.element = element;
    this.name = name;
    this.outer = outer;
    this.enclosingInstance = enclosingInstance;
    this.initialisers = initialisers;
    this.captures = captures;
  }

  ClassTree tree() {
    return tree;
  }

  TypeElement element() {
    return element;
  }

  String name() {
    return name;
  }

  ClassContext outer() {
    return outer;
  }

  boolean enclosingInstance() {
    return enclosingInstance;
  }

  boolean initialisers() {
    return initialisers;
  }

  Set<VariableTree> captures() {
    return captures;
  }

  /**
   * @param unresolved the nearest supertype that javac could not find, or null
   */
  void supertypes(String superclassName, String unresolved) {
    superclass = superclassName;
    unresolvedSupertype = unresolved;
  }

  String superclass() {
    return superclass;
  }

  /** The supertype from which members may be inherited that nobody knows, or null. */
  String unresolvedSupertype() {
    return unresolvedSupertype;
  }

  String nextLambda() {
    return "lambda$" + lambdas++;
  }

  /** A name for a nested class that javac gave none. */
  String nextUnnamed(String simpleName) {
    return name + "$?" + ++unnamed + simpleName;
  }

  FieldRef outerField() {
    return ByName.outerField(name, outer.name);
  }

  /** The hidden field that keeps a captured variable. */
  FieldRef captureField(VariableTree variable, String type) {
    return ByName.captureField(name, variable.getName().toString(), type);
  }
}
