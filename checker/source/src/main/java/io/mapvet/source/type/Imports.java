// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The imports of a file by what they name (JLS 7.5).
 *
 * @param single the qualified name that a single import gives a simple one
 * @param onDemand packages and classes of which all classes are imported
 * @param staticSingle the classes from which a name is imported
 * @param staticOnDemand the classes of which all static members are imported
 * @param hasModule whether a module is imported
 */
record Imports(
    Map<String, String> single,
    List<String> onDemand,
    Map<String, Set<String>> staticSingle,
    Set<String> staticOnDemand,
    boolean hasModule) {
  static Imports of(CompilationUnit unit) {
    Map<String, String> single = new HashMap<>();
    List<String> onDemand = new ArrayList<>();
    Map<String, Set<String>> staticSingle = new HashMap<>();
    Set<String> staticOnDemand = new LinkedHashSet<>();
    boolean hasModule = false;
    for (ImportDeclaration imported : unit.getImports()) {
      String name = imported.getNameAsString();
      int dot = name.lastIndexOf('.');
      if (imported.isModule()) {
        hasModule = true;
      } else if (imported.isAsterisk()) {
        (imported.isStatic() ? staticOnDemand : onDemand).add(name);
      } else if (dot > 0) {
        String last = name.substring(dot + 1);
        if (imported.isStatic()) {
          staticSingle
              .computeIfAbsent(last, n -> new LinkedHashSet<>())
              .add(name.substring(0, dot));
        }
        single.putIfAbsent(last, name);
      }
    }
    return new Imports(single, onDemand, staticSingle, staticOnDemand, hasModule);
  }
}
