// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import io.mapvet.ir.IrPrinter;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lowering as the parts of a compilation call it. */
class LoweringTest {
  /** They do not compile or declare nothing. */
  private static final Set<String> BROKEN =
      Set.of(
          "Annotated.java", "Broken.java", "Calls.java", "Unresolved.java", "package-info.java");

  @TempDir private Path output;

  static List<Path> files() {
    return Samples.files();
  }

  static List<Path> correctFiles() {
    return Samples.files().stream()
        .filter(file -> !BROKEN.contains(file.getFileName().toString()))
        .toList();
  }

  private interface Use {
    void of(JavacTask task) throws IOException;
  }

  private void compile(Path file, Use use) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(d -> {}, null, null)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      manager.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of(output));
      List<String> options =
          List.of("-proc:none", "--release", String.valueOf(Samples.level(file)));
      use.of(
          (JavacTask)
              compiler.getTask(
                  null, manager, d -> {}, options, null, manager.getJavaFileObjects(file)));
    }
  }

  private static SourceFile source(Path file) {
    return new SourceFile(file.getFileName().toString(), () -> Samples.read(file));
  }

  /** At the end of the attribution of each class, while others are not attributed yet. */
  @ParameterizedTest
  @MethodSource("correctFiles")
  void lowersClassByClass(Path file) throws IOException {
    SourceFile source = source(file);
    List<Unit> parts = new ArrayList<>();
    compile(
        file,
        task -> {
          Lowering lowering = new Lowering(task);
          task.addTaskListener(
              new TaskListener() {
                @Override
                public void finished(TaskEvent event) {
                  if (event.getKind() == TaskEvent.Kind.ANALYZE) {
                    CompilationUnitTree unit = event.getCompilationUnit();
                    parts.add(lowering.lower(unit, type(event), source));
                  }
                }
              });
          assertThat(task.call()).isTrue();
          assertThat(lowering.notes()).isEmpty();
        });
    Unit whole = Samples.lower(file, Samples.read(file)).units().get(0);
    assertThat(IrPrinter.print(Lowering.merge(parts))).isEqualTo(IrPrinter.print(whole));
  }

  private static ClassTree type(TaskEvent event) {
    for (Tree tree : event.getCompilationUnit().getTypeDecls()) {
      if (tree instanceof ClassTree type
          && type.getSimpleName().contentEquals(event.getTypeElement().getSimpleName())) {
        return type;
      }
    }
    throw new AssertionError(event);
  }

  /** Trees without any symbol: what is left where javac crashes. */
  @ParameterizedTest
  @MethodSource("files")
  void lowersTreesThatAreOnlyParsed(Path file) throws IOException {
    compile(
        file,
        task -> {
          Lowering lowering = new Lowering(task);
          for (CompilationUnitTree unit : task.parse()) {
            Unit lowered = lowering.lower(unit, source(file));
            assertThat(IrChecks.violations(lowered)).isEmpty();
            assertThat(lowered.classes()).hasSameSizeAs(Samples.lower(file, Samples.read(file)).units().get(0).classes());
          }
          assertThat(lowering.notes()).isEmpty();
        });
  }
}
