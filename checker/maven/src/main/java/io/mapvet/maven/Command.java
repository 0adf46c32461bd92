// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import io.mapvet.cli.Main;
import io.mapvet.cli.terminal.ExitCode;
import io.mapvet.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** The command line, run in Maven's process; what it prints goes to the log. */
final class Command {
  private static final String SAID = "mapvet: ";

  private final Path directory;
  private final Log log;

  /**
   * How a run went.
   *
   * @param isClean whether no finding is as strong as those that fail
   * @param summary the last line
   */
  record Outcome(boolean isClean, String summary) {}

  /**
   * @param directory what paths are relative to
   */
  Command(Path directory, Log log) {
    this.directory = directory;
    this.log = log;
  }

  /**
   * @throws MojoExecutionException with what the command says where it fails
   */
  Outcome run(List<String> arguments) throws MojoExecutionException {
    log.debug("mapvet " + String.join(" ", arguments));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode;
    try (PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      exitCode = Main.run(Terminal.of(out, lines, directory), arguments.toArray(String[]::new));
    } catch (ExecutionException e) {
      throw new MojoExecutionException(e.getCause().toString(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted");
    }
    out.toString(StandardCharsets.UTF_8).lines().forEach(log::warn);
    List<String> said = err.toString(StandardCharsets.UTF_8).lines().toList();
    said.forEach(log::info);
    if (exitCode == ExitCode.FAILED) {
      throw new MojoExecutionException(error(said));
    }
    String summary = said.isEmpty() ? "" : said.get(said.size() - 1);
    return new Outcome(exitCode == ExitCode.CLEAN, summary);
  }

  /** Its last message; usage may follow, which is that of another program. */
  private static String error(List<String> said) {
    return said.stream()
        .filter(line -> line.startsWith(SAID))
        .reduce((first, second) -> second)
        .map(line -> line.substring(SAID.length()))
        .orElse("the command failed");
  }
}
