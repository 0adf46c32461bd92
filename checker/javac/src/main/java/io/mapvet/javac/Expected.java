// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** The top-level classes of a compilation that are entered and not yet attributed. */
final class Expected {
  private final Set<TopLevel> classes = new HashSet<>();

  /** A file was entered: once, or once in every round of annotation processing. */
  void entered(CompilationUnitTree unit) {
    for (Tree declaration : unit.getTypeDecls()) {
      if (declaration instanceof ClassTree type) {
        classes.add(key(unit, type.getSimpleName()));
      }
    }
  }

  void attributed(CompilationUnitTree unit, TypeElement type) {
    classes.remove(key(unit, type.getSimpleName()));
  }

  boolean isEmpty() {
    return classes.isEmpty();
  }

  private static TopLevel key(CompilationUnitTree unit, Name name) {
    return new TopLevel(unit.getSourceFile(), name.toString());
  }

  private record TopLevel(JavaFileObject file, String name) {}
}
