// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles each directory of programs as one, and compares what is reported with what their
 * comments expect. That is how the framework tests its own checkers.
 */
class SharedMapCheckerTest {
  private static final Path FIXTURES = Path.of("src/test/fixtures");

  static List<Path> directories() throws IOException {
    try (Stream<Path> all = Files.list(FIXTURES)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> filesIn(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("directories")
  void reportsWhatIsExpected(Path directory) throws IOException {
    List<Path> files = filesIn(directory);
    List<String> expected = new ArrayList<>();
    for (Path file : files) {
      expected.addAll(Expectations.in(file));
    }
    assertThat(Compilation.keys(files)).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** A good program is accepted, and beside it stands a bad one that is rejected. */
  @Test
  void goodAndBadArePairs() throws IOException {
    List<Path> bad =
        filesIn(FIXTURES).stream().filter(f -> f.toString().endsWith("Bad.java")).toList();
    assertThat(bad).hasSizeGreaterThanOrEqualTo(40);
    for (Path file : bad) {
      Path good = Path.of(file.toString().replaceAll("Bad\\.java$", "Good.java"));
      assertThat(good).exists();
      assertThat(Expectations.in(good)).as(good.toString()).isEmpty();
      assertThat(Expectations.in(file)).as(file.toString()).isNotEmpty();
    }
  }
}
