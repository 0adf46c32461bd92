// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.IrPrinter;
import io.mapvet.ir.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what the sample programs of the javac front end lower to with its {@code .ir} files.
 * Where this front end knows less there is another one in {@code src/test/resources/lower}; {@code
 * -Dmapvet.golden=write} writes those anew.
 */
class GoldenTest {
  private static final Path ROOT = Path.of(System.getProperty("mapvet.root", "../.."));
  private static final Path SAMPLES = ROOT.resolve("checker/javac/src/test/resources/lower");
  private static final Path OWN = ROOT.resolve("checker/source/src/test/resources/lower");

  /** Those that the running platform has the classes for. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> level(file) <= Runtime.version().feature())
          .sorted()
          .toList();
    }
  }

  private static int level(Path file) {
    Path folder = SAMPLES.relativize(file).getParent();
    return folder == null ? 17 : Integer.parseInt(folder.toString());
  }

  @ParameterizedTest
  @MethodSource("files")
  void lowersAsJavacDoes(Path file) throws IOException, InterruptedException {
    String name = file.getFileName().toString();
    Lowered lowered =
        JavaParserFrontEnd.lower(
            List.of(SourceInput.of(name, Files.readString(file))), List.of(), Progress.NONE);
    String print = print(name, lowered);
    String goldenName = name.replaceAll("\\.java$", ".ir");
    Path own = OWN.resolve(goldenName);
    if (Files.exists(own) && "write".equals(System.getProperty("mapvet.golden"))) {
      Files.writeString(own, print);
    }
    Path golden = Files.exists(own) ? own : file.resolveSibling(goldenName);
    assertThat(print).isEqualTo(Files.readString(golden));
  }

  private static String print(String name, Lowered lowered) {
    String problems =
        lowered.problems().stream()
            .map(problem -> "problem in line " + problem.line() + ": " + problem.message() + "\n")
            .collect(Collectors.joining());
    Unit unit = lowered.units().get(0);
    boolean positions = name.equals("Places.java");
    return problems + (positions ? IrPrinter.printWithPositions(unit) : IrPrinter.print(unit));
  }
}
