// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.List;

/** What one source file lowered to. */
public record Unit(
    SourceFile file, List<ClassDecl> classes, List<Suppression> suppressions, Layout layout) {
  public Unit {
    classes = List.copyOf(classes);
    suppressions = List.copyOf(suppressions);
  }
}
