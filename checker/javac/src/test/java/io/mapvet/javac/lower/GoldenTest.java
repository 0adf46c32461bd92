// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.frontend.Lowered;
import io.mapvet.ir.IrPrinter;
import io.mapvet.ir.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares what the sample programs lower to with the {@code .ir} files beside them; {@code
 * -Dmapvet.golden=write} writes those anew.
 */
class GoldenTest {
  static List<Path> files() {
    return Samples.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void lowersAsBefore(Path file) throws IOException {
    Lowered result = Samples.lower(file, Samples.read(file));
    assertThat(IrChecks.violations(result.units().get(0))).isEmpty();
    String print = print(file, result);
    Path golden = Path.of(file.toString().replaceAll("\\.java$", ".ir"));
    if ("write".equals(System.getProperty("mapvet.golden"))) {
      Files.writeString(golden, print);
    }
    assertThat(print).isEqualTo(Samples.read(golden));
  }

  private static String print(Path file, Lowered result) {
    String problems =
        result.problems().stream()
            .map(problem -> "problem in line " + problem.line() + ": " + problem.message() + "\n")
            .collect(Collectors.joining());
    Unit unit = result.units().get(0);
    boolean positions = file.getFileName().toString().equals("Places.java");
    return problems + (positions ? IrPrinter.printWithPositions(unit) : IrPrinter.print(unit));
  }
}
