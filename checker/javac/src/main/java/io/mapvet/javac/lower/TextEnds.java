// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;

/** Ends of trees, read from the text. */
final class TextEnds {
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final String text;

  TextEnds(CompilationUnitTree unit, SourcePositions positions, String text) {
    this.unit = unit;
    this.positions = positions;
    this.text = text;
  }

  int of(Tree tree) {
    int start = (int) positions.getStartPosition(unit, tree);
    return Math.min(text.length(), Math.max(0, start));
  }
}
