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
import io.mapvet.javac.TrapPlugin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
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
      Set.of("Annotated.java", "Broken.java", "Calls.java", "Unresolved.java", "package-info.java");

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
      Iterable<? extends JavaFileObject> files = manager.getJavaFileObjects(file);
      List<String> options = List.of("-proc:none", "--release", release(file));
      use.of((JavacTask) compiler.getTask(null, manager, d -> {}, options, null, files));
    }
  }

  private static String release(Path file) {
    return String.valueOf(Samples.level(file));
  }

  private static SourceFile source(Path file) {
    return new SourceFile(file.getFileName().toString(), () -> Samples.read(file));
  }

  /** Lowers each class at the end of its attribution, as a compiler plugin does. */
  private static List<Unit> collect(JavacTask task, Path file) {
    SourceFile source = source(file);
    List<Unit> parts = new ArrayList<>();
    Lowering lowering = new Lowering(task);
    task.addTaskListener(
        new TaskListener() {
          @Override
          public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ANALYZE) {
              parts.add(lowering.lower(event.getCompilationUnit(), type(event), source));
            }
          }
        });
    return parts;
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

  /** While other classes are not attributed yet, and some are generated already. */
  @ParameterizedTest
  @MethodSource("correctFiles")
  void lowersClassByClass(Path file) throws IOException {
    List<Unit> parts = new ArrayList<>();
    compile(
        file,
        task -> {
          List<Unit> collected = collect(task, file);
          assertThat(task.call()).isTrue();
          parts.addAll(collected);
        });
    assertThat(print(Lowering.merge(parts))).isEqualTo(print(whole(file)));
  }

  /** The command has no listener for diagnostics and keeps positions all the same. */
  @ParameterizedTest
  @MethodSource("correctFiles")
  void lowersWithinTheCommandJavac(Path file) {
    List<List<Unit>> parts = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] arguments = {
      "-proc:none", "-d", output.toString(), "--release", release(file), file.toString()
    };
    TrapPlugin.watch(
        task -> parts.add(collect(task, file)),
        () -> ToolProvider.getSystemJavaCompiler().run(null, out, out, arguments));
    assertThat(parts).hasSize(1);
    assertThat(print(Lowering.merge(parts.get(0)))).isEqualTo(print(whole(file)));
  }

  private static Unit whole(Path file) {
    return Samples.lower(file, Samples.read(file)).units().get(0);
  }

  private static String print(Unit unit) {
    return IrPrinter.printWithPositions(unit);
  }

  /** Trees without any symbol: what is left where javac crashes. */
  @ParameterizedTest
  @MethodSource("files")
  void lowersTreesThatAreOnlyParsed(Path file) throws IOException {
    int classes = whole(file).classes().size();
    compile(
        file,
        task -> {
          Lowering lowering = new Lowering(task);
          for (CompilationUnitTree unit : task.parse()) {
            Unit lowered = lowering.lower(unit, source(file));
            assertThat(IrChecks.violations(lowered)).isEmpty();
            assertThat(lowered.classes()).hasSize(classes);
          }
          assertThat(lowering.notes()).isEmpty();
        });
  }
}
