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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page of a scan in Chromium, where that is installed. */
class HtmlInBrowserTest {
  @TempDir Path directory;

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void itsScriptRunsUnderItsOwnPolicy() throws IOException, InterruptedException {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "chromium"))),
        "needs chromium on the PATH");
    Cli cli = Cli.in(directory);
    cli.file("src/A.java", "/*error*/ a;", "/*warning*/ b;");
    cli.run("scan", "src", "--format", "html", "--output", "report.html");
    assertThat(dom("report.html")).contains("<output id=\"count\">2 of 2 shown</output>");
  }

  private String dom(String page) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
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
