// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Emacs with its client eglot: {@code session.el} is what the user does. */
class EmacsTest {
  @TempDir private Path directory;

  @Test
  void fixesARace() throws Exception {
    assumeTrue(isThere(), "Emacs with eglot is not on the PATH: its test is skipped");
    Path root = Files.createDirectories(directory.toRealPath().resolve("root"));
    Path file = root.resolve("Counts.java");
    Files.writeString(file, NeovimTest.RACE);
    Path log = directory.resolve("log.txt");
    Map<String, String> session =
        Map.of(
            "ROOT",
            root.toString(),
            "FILE",
            file.toString(),
            "LOG",
            log.toString(),
            "COMMAND",
            String.join("\n", StandardIo.command(directory.resolve("pages"))));
    Path script = Path.of(EmacsTest.class.getResource("/session.el").toURI());
    assertThat(emacs(session, "--load", script.toString()))
        .as(Files.readString(directory.resolve("output.txt")))
        .isZero();
    assertThat(log)
        .content()
        .isEqualTo(
            """
            a race is shown: yes
            line: 11
            the race is gone: yes
            the broken buffer is analysed: yes
            the repaired buffer is clean: yes
            hover: yes
            the server ends: yes
            """);
    assertThat(file).content().contains("Collections.synchronizedMap(new HashMap<>())");
  }

  private boolean isThere() throws IOException, InterruptedException {
    boolean isEmacs =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(entry -> Files.isExecutable(Path.of(entry, "emacs")));
    return isEmacs
        && emacs(Map.of(), "--eval", "(progn (package-initialize) (require 'eglot))") == 0;
  }

  private int emacs(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of("emacs", "--batch", "--no-init-file"), Stream.of(arguments))
            .toList();
    ProcessBuilder editor =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("output.txt").toFile());
    editor.environment().putAll(environment);
    Process process = editor.start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("Emacs has ended").isTrue();
    return process.exitValue();
  }
}
