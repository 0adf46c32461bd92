// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ends read from the text are those that javac keeps where it keeps some. */
class TextEndsTest {
  /** Nobody asks for these. */
  private static final Set<String> UNUSED = Set.of("PACKAGE", "IMPORT", "ANY_PATTERN");

  static List<Path> files() {
    return Samples.files().stream().filter(file -> !file.endsWith("Broken.java")).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void agreesWithJavac(Path file) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> differences = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, d -> {}, List.of("-proc:none"), null, manager.getJavaFileObjects(file));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        String text = Samples.read(file);
        TextEnds ends = new TextEnds(unit, positions, text);
        unit.accept(
            new TreeScanner<Void, Void>() {
              @Override
              public Void scan(Tree tree, Void p) {
                if (tree != null && !UNUSED.contains(tree.getKind().name())) {
                  compare(tree);
                }
                return super.scan(tree, p);
              }

              private void compare(Tree tree) {
                int expected = (int) positions.getEndPosition(unit, tree);
                int found = ends.of(tree);
                int start = (int) positions.getStartPosition(unit, tree);
                if (start >= 0 && expected > start) {
                  String wanted = withoutTerminator(text.substring(start, expected));
                  String got = withoutTerminator(text.substring(start, Math.max(start, found)));
                  boolean folded = wanted.contains("\" + \"");
                  boolean implied = tree instanceof ModifiersTree && got.isEmpty();
                  if (!folded && !implied && !got.equals(wanted)) {
                    differences.add(tree.getKind() + ": " + wanted + " <> " + got);
                  }
                }
              }
            },
            null);
      }
    }
    assertThat(differences).isEmpty();
  }

  /** javac counts the comma or semicolon to some trees and not to others. */
  private static String withoutTerminator(String text) {
    return text.replaceAll("[,;:]$", "");
  }
}
