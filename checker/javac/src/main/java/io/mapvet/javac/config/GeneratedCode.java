// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Unit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which files a program has written: one of their top-level classes has an annotation {@code
 * Generated}, of whatever package, or they are where Maven and Gradle put what they generate.
 */
final class GeneratedCode {
  private static final PathGlobs PLACES =
      PathGlobs.of(
          List.of(
              "target/generated-sources/**",
              "target/generated-test-sources/**",
              "build/generated/**"));

  private GeneratedCode() {}

  static Set<SourceFile> files(Collection<Unit> units) {
    return units.stream()
        .filter(
            unit ->
                PLACES.match(unit.file().path())
                    || unit.classes().stream().anyMatch(GeneratedCode::isMarked))
        .map(Unit::file)
        .collect(Collectors.toSet());
  }

  private static boolean isMarked(ClassDecl type) {
    return type.outer() == null
        && type.annotations().stream().anyMatch(a -> a.simpleName().equals("Generated"));
  }
}
