// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.List;
import java.util.Set;

/**
 * A class or interface; nested, local and anonymous ones stand beside their enclosing class.
 *
 * @param name binary name
 * @param superclass binary name, {@code java.lang.Object} where none is written
 * @param interfaces binary names of the direct superinterfaces
 * @param outer binary name of the directly enclosing class, null for a top-level class
 * @param enclosingInstance whether instances keep one in {@code this$0}
 */
public record ClassDecl(
    String name,
    Kind kind,
    Set<Modifier> modifiers,
    String superclass,
    List<String> interfaces,
    List<Annotation> annotations,
    String outer,
    boolean enclosingInstance,
    List<Field> fields,
    List<Method> methods,
    Location at) {
  /** The kinds of declaration; anonymous classes are {@code ANONYMOUS}. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION,
    ANONYMOUS,
    LOCAL
  }

  public ClassDecl {
    interfaces = List.copyOf(interfaces);
    annotations = List.copyOf(annotations);
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
  }

  /** The class with the same methods as other objects. */
  ClassDecl with(List<Method> newMethods) {
    return new ClassDecl(
        name,
        kind,
        modifiers,
        superclass,
        interfaces,
        annotations,
        outer,
        enclosingInstance,
        fields,
        newMethods,
        at);
  }

  public boolean is(Modifier modifier) {
    return modifiers.contains(modifier);
  }
}
