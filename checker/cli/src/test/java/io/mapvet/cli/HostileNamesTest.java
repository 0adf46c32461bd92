// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mapvet.cli.Cli.Outcome;
import io.mapvet.cli.output.Format;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** File names with line breaks, escape sequences, markup and letters of all alphabets. */
@DisabledOnOs(OS.WINDOWS)
class HostileNamesTest {
  private static final String NAME = "src/new\nline/\u001b[31m \u00fc\u4e16 \"B\" <b>&|`%0A::.java";

  @TempDir Path directory;

  @BeforeEach
  void prepare() {
    Cli.in(directory).file(NAME, "/*error*/ a;");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void nothingIsPrintedAsItIs(Format format) {
    Outcome outcome = scan(format);
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).contains("new").doesNotContain("new\nline", "\u001b");
    assertThat(outcome.err()).doesNotContain("new\nline", "\u001b");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"HTML", "MARKDOWN"},
      mode = Mode.INCLUDE)
  void markupIsEscaped(Format format) {
    assertThat(scan(format).out()).doesNotContain("<b>&");
  }

  @Test
  void machinesGetTheNameAsItIs() throws IOException {
    assertThat(json(Format.GITLAB).at("/0/location/path").asText()).isEqualTo(NAME);
    assertThat(json(Format.RDJSONL).at("/location/path").asText()).isEqualTo(NAME);
    JsonNode sarif = json(Format.SARIF);
    String uri =
        sarif.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asText();
    assertThat(URI.create(uri).getPath()).isEqualTo(NAME);
  }

  @Test
  void problemsWithItAreOneLine() throws IOException {
    Cli.in(directory).file("src/A.java", "class A {}");
    Files.write(directory.resolve(NAME), new byte[] {(byte) 0xE4});
    Outcome outcome = scan(Format.TEXT);
    assertThat(outcome.err())
        .contains("is not UTF-8", "1 file scanned, 1 skipped")
        .doesNotContain("new\nline", "\u001b");
  }

  private JsonNode json(Format format) throws IOException {
    return new ObjectMapper().readTree(scan(format).out());
  }

  private Outcome scan(Format format) {
    return Cli.in(directory).run("scan", "src", "--format", format.name());
  }
}
