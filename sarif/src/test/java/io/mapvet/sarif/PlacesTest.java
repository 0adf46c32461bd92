// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;
import io.mapvet.sarif.SarifLog.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  @TempDir Path root;

  @ParameterizedTest
  @CsvSource({
    "src/A.java, src/A.java",
    "./src/A.java, src/A.java",
    "src/x/../A.java, src/A.java",
    "../B.java, ../B.java",
    "src/a b#c?d%.java, src/a%20b%23c%3Fd%25.java",
    "src/Größe𝄞.java, src/Gr%C3%B6%C3%9Fe%F0%9D%84%9E.java",
    "src/Outer$Inner.java, src/Outer$Inner.java",
    "libs/lib-sources.jar!/pkg/A.java, libs/lib-sources.jar!/pkg/A.java",
    "../cache/lib-sources.jar!/pkg/A.java, lib-sources.jar!/pkg/A.java"
  })
  void writesUrisRelativeToTheRoot(String shown, String uri) {
    assertThat(uri(SarifOptions.of(root), shown)).isEqualTo(uri);
  }

  @Test
  void takesTheRootOffAbsolutePaths() {
    Path file = root.resolve("src").resolve("A.java");

    assertThat(uri(SarifOptions.of(root), file.toString())).isEqualTo("src/A.java");
  }

  @Test
  void takesRelativePathsFromTheWorkingDirectory() {
    SarifOptions options = SarifOptions.of(root).withWorkingDirectory(root.resolve("module"));

    assertThat(uri(options, "src/A.java")).isEqualTo("module/src/A.java");
  }

  @Test
  void followsSymbolicLinks() throws IOException {
    Files.createDirectories(root.resolve("real/src"));
    Files.createFile(root.resolve("real/src/A.java"));
    Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("real"));

    assertThat(uri(SarifOptions.of(root), "link/src/A.java")).isEqualTo("real/src/A.java");
    assertThat(uri(SarifOptions.of(link), root.resolve("real/src/A.java").toString()))
        .isEqualTo("src/A.java");
  }

  @Test
  void tabsAndSurrogatesCountAsUtf16Units() {
    SourceFile file = Sample.file("A.java", "\t\"𝄞\"; map.get(k)\n");

    assertThat(Places.region(Sample.at(file, "map.get(k)"))).isEqualTo(new Region(1, 8, 1, 18));
  }

  @ParameterizedTest
  @CsvSource({"LF", "CR", "CRLF"})
  void accessOverSeveralLinesIsCutToItsFirst(String end) {
    String newline = end.replace("CR", "\r").replace("LF", "\n");
    SourceFile file = Sample.file("A.java", "a" + newline + "  map" + newline + "  .get(k)");
    Location access = Sample.at(file, "map" + newline + "  .get(k)");

    assertThat(Places.region(access)).isEqualTo(new Region(2, 3, 2, 6));
  }

  private static String uri(SarifOptions options, String shown) {
    return new Places(options).file(shown, null).artifactLocation().uri();
  }
}
