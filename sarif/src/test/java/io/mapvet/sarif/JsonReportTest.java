// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mapvet.finding.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReportTest {
  @TempDir Path directory;

  /**
   * After a wanted change: look at the file the message names, then copy it over the golden one.
   */
  @Test
  void writesTheGoldenFile() throws IOException {
    Path file = Path.of("target", "sample.json");
    JsonReport.write(Sample.report(), Sample.options(), file);

    String actual = Files.readString(file);
    assertThat(actual).as("what is now in %s", file.toAbsolutePath()).isEqualTo(golden());
  }

  @Test
  void replacesAFileAndLeavesNothingElse() throws IOException {
    Path file = directory.resolve("new/report.json");
    JsonReport.write(Sample.report(), Sample.options(), file);
    long size = Files.size(file);
    JsonReport.write(new Report(List.of(), List.of()), Sample.options(), file);

    assertThat(Files.size(file)).isLessThan(size);
    assertThat(names(file.getParent())).containsExactly("report.json");
  }

  @Test
  void failureLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(directory.resolve("report.json"), "old");

    assertThatThrownBy(
            () ->
                Json.write(
                    file,
                    out -> {
                      out.write('x');
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(file).hasContent("old");
    assertThat(names(directory)).containsExactly("report.json");
  }

  @Test
  void halfASurrogatePairDoesNotStopTheReport() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.write(new Report(List.of(), List.of("a\uD834b")), Sample.options(), out);

    assertThat(out.toString(UTF_8)).contains("\"a?b\"");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static String golden() throws IOException {
    try (InputStream in = JsonReportTest.class.getResourceAsStream("sample.json")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
