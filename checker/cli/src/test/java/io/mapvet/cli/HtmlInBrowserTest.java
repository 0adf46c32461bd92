// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a scan in Chromium, where that is installed. */
class HtmlInBrowserTest {
  /** Says in the page whether its parts keep within the finding that they belong to. */
  private static final String MEASURE =
      """
      <script>
      const right = element => element.getBoundingClientRect().right;
      const wide = [...document.querySelectorAll('pre, p, ol, h2, h3')]
          .filter(part => right(part) > right(document.body)).length;
      document.body.dataset.tooWide = wide;
      </script>
      """;

  @TempDir Path directory;

  @BeforeEach
  void scan() {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "chromium"))),
        "needs chromium on the PATH");
    Cli cli = Cli.in(directory);
    cli.file("src/A.java", "/*error*/ a;", "/*warning*/ b; // " + "long ".repeat(40));
    cli.run("scan", "src", "--format", "html", "--output", "report.html");
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void itsScriptRunsUnderItsOwnPolicy() throws IOException, InterruptedException {
    assertThat(dom("report.html", 1200)).contains("<output id=\"count\">2 of 2 shown</output>");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 700, 1400})
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void nothingSticksOutOfIt(int width) throws IOException, InterruptedException {
    String page = Files.readString(directory.resolve("report.html"));
    Files.writeString(
        directory.resolve("measured.html"), page.replace("</body>", MEASURE + "</body>"));
    assertThat(dom("measured.html", width)).contains("<body data-too-wide=\"0\">");
  }

  private String dom(String page, int width) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--window-size=" + width + ",900",
                "--user-data-dir=" + directory.resolve("profile"),
                "--dump-dom",
                directory.resolve(page).toUri().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return dom;
  }
}
