// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A command of the user's that has the build tool print a class path. */
final class ClassPathCommand {
  private static final long MINUTES = 10;

  private ClassPathCommand() {}

  /**
   * Runs it.
   *
   * @param command the program and its arguments; empty for none
   * @param directory where it is run
   * @param problems told why there is no class path
   * @return what it prints, entry by entry; several lines are several class paths
   */
  static List<String> run(List<String> command, Path directory, Consumer<String> problems) {
    if (command.isEmpty()) {
      return List.of();
    }
    try {
      Path printed = Files.createTempFile("mapvet-classpath", ".txt");
      try {
        if (succeeds(command, directory, printed, problems)) {
          return entries(Files.readString(printed, Charset.defaultCharset()));
        }
      } finally {
        Files.delete(printed);
      }
    } catch (IOException e) {
      problems.accept("class path: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.of();
  }

  private static boolean succeeds(
      List<String> command, Path directory, Path printed, Consumer<String> problems)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        problems.accept("class path: " + command.get(0) + " takes longer than " + MINUTES + " min");
      } else if (process.exitValue() != 0) {
        problems.accept(
            "class path: " + command.get(0) + " ended with code " + process.exitValue());
      } else {
        return true;
      }
      return false;
    } finally {
      process.destroy();
    }
  }

  private static List<String> entries(String printed) {
    return printed
        .lines()
        .flatMap(line -> Stream.of(line.split(File.pathSeparator)))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .distinct()
        .toList();
  }
}
