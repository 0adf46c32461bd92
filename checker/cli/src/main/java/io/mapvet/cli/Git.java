// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The program {@code git}, asked only what it stores: it runs no hook, filter, monitor, pager or
 * transport, whatever the repository's configuration says, and takes nothing from {@code GIT_*}.
 */
final class Git {
  private static final List<String> COMMAND =
      List.of(
          "git",
          "--no-pager",
          "--no-replace-objects",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "protocol.allow=never");

  private final Path directory;

  /**
   * @param directory in the work tree of a repository
   */
  Git(Path directory) {
    this.directory = directory;
  }

  /**
   * What a git command prints.
   *
   * @throws UserError with git's own words if it fails
   */
  String run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    process.getOutputStream().close();
    CompletableFuture<String> complaint = CompletableFuture.supplyAsync(() -> complaint(process));
    String printed = text(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new UserError("git " + arguments[0] + ": " + complaint.join().strip());
    }
    return printed;
  }

  /** The line that a git command prints, or nothing if it fails. */
  Optional<String> ask(String... arguments) throws IOException, InterruptedException {
    try {
      return Optional.of(run(arguments).stripTrailing());
    } catch (UserError e) {
      return Optional.empty();
    }
  }

  /** The entries that a git command prints with {@code -z}. */
  List<String> entries(String... arguments) throws IOException, InterruptedException {
    String printed = run(arguments);
    return printed.isEmpty() ? List.of() : List.of(printed.split("\0"));
  }

  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(COMMAND);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("LC_ALL", "C");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UserError("cannot run git: is it installed and on the PATH?");
    }
  }

  private static String complaint(Process process) {
    try {
      return text(process.getErrorStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
