// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.git;

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
public final class Git {
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
  public Git(Path directory) {
    this.directory = directory;
  }

  /**
   * What a git command prints.
   *
   * @throws GitException with git's own words if it fails
   */
  public String run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    process.getOutputStream().close();
    CompletableFuture<String> complaint = CompletableFuture.supplyAsync(() -> complaint(process));
    String printed = text(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new GitException("git " + arguments[0] + ": " + complaint.join().strip());
    }
    return printed;
  }

  /** The line that a git command prints, or nothing if it fails. */
  public Optional<String> ask(String... arguments) throws IOException, InterruptedException {
    try {
      return Optional.of(run(arguments).stripTrailing());
    } catch (GitException e) {
      return Optional.empty();
    }
  }

  /** The entries that a git command prints with {@code -z}. */
  public List<String> entries(String... arguments) throws IOException, InterruptedException {
    String printed = run(arguments);
    return printed.isEmpty() ? List.of() : List.of(printed.split("\0"));
  }

  /**
   * A git command that runs until its input ends, or until it is destroyed.
   *
   * @throws GitException if there is no git
   */
  public Process start(String... arguments) throws IOException {
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
      throw new GitException("cannot run git: is it installed and on the PATH?");
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
