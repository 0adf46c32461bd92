// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.tools.JavaFileObject;

/**
 * The top-level classes of a compilation that are entered and not yet lowered. Their trees are kept
 * no longer than javac itself keeps them to attribute them.
 */
final class Expected {
  private final Map<TopLevel, CompilationUnitTree> classes = new LinkedHashMap<>();

  /** A file was entered: once, or once in every round of annotation processing. */
  void entered(CompilationUnitTree unit) {
    for (Tree declaration : unit.getTypeDecls()) {
      if (declaration instanceof ClassTree type) {
        classes.put(key(unit, type.getSimpleName()), unit);
      }
    }
  }

  /** Whether the class was still awaited; from now on it is not. */
  boolean remove(CompilationUnitTree unit, CharSequence name) {
    return classes.remove(key(unit, name)) != null;
  }

  /**
   * Hands over all that are awaited: the file and the class's simple name. What is entered
   * meanwhile is awaited.
   */
  void removeAll(BiConsumer<CompilationUnitTree, String> consumer) {
    Map<TopLevel, CompilationUnitTree> all = new LinkedHashMap<>(classes);
    classes.clear();
    all.forEach((type, unit) -> consumer.accept(unit, type.name()));
  }

  boolean isEmpty() {
    return classes.isEmpty();
  }

  private static TopLevel key(CompilationUnitTree unit, CharSequence name) {
    return new TopLevel(unit.getSourceFile(), name.toString());
  }

  private record TopLevel(JavaFileObject file, String name) {}
}
