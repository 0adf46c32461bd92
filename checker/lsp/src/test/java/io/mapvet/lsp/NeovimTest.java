// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neovim with its own client: {@code session.lua} is what the user does. */
class NeovimTest {
  static final String RACE =
      """
      package app;

      import java.util.HashMap;
      import java.util.Map;

      class Counts {
        private final Map<String, Integer> counts = new HashMap<>();

        void count(String key) {
          new Thread(() -> counts.put(key, 1)).start();
          counts.put(key, 2);
        }
      }
      """;

  @TempDir private Path directory;

  @Test
  void fixesARace() throws Exception {
    assumeTrue(isThere(), "Neovim (nvim) is not on the PATH: its test is skipped");
    Path root = Files.createDirectories(directory.toRealPath().resolve("root"));
    Path file = root.resolve("Counts.java");
    Files.writeString(file, RACE);
    Path log = directory.resolve("log.txt");
    run(root, file, StandardIo.command(directory.resolve("pages")), log);
    assertThat(log)
        .content()
        .isEqualTo(
            """
            a race is shown: yes
            source: mapvet
            line: 11
            the race is gone: yes
            the broken buffer is analysed: yes
            the repaired buffer is clean: yes
            hover: yes
            the server ends: yes
            """);
    assertThat(file).content().contains("Collections.synchronizedMap(new HashMap<>())");
    int failures =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-processorpath",
                root.toString(),
                "-d",
                root.toString(),
                file.toString());
    assertThat(failures).isZero();
  }

  private void run(Path root, Path file, List<String> command, Path log)
      throws IOException, InterruptedException, URISyntaxException {
    Path script = Path.of(NeovimTest.class.getResource("/session.lua").toURI());
    Process editor =
        new ProcessBuilder(
                "nvim",
                "--headless",
                "-u",
                "NONE",
                "-i",
                "NONE",
                "--cmd",
                "let g:root = '%s' | let g:file = '%s' | let g:log = '%s' | let g:command = [%s]"
                    .formatted(
                        root,
                        file,
                        log,
                        command.stream().map(c -> "'" + c + "'").collect(Collectors.joining(","))),
                "-c",
                "luafile " + script,
                "-c",
                "cquit")
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("output.txt").toFile())
            .start();
    assertThat(editor.waitFor(10, TimeUnit.MINUTES)).as("Neovim has ended").isTrue();
  }

  private static boolean isThere() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(entry -> Files.isExecutable(Path.of(entry, "nvim")));
  }
}
