// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository that a test makes. */
final class Repository {
  private final Path directory;

  private Repository(Path directory) {
    this.directory = directory;
  }

  static Repository in(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Repository repository = new Repository(directory);
    repository.git("init", "--quiet", "--initial-branch=main");
    return repository;
  }

  Path directory() {
    return directory;
  }

  /** Writes a file. */
  void write(String name, String text) {
    Path file = directory.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Replaces a text that must occur in a file. */
  void replace(String name, String before, String after) {
    try {
      String text = Files.readString(directory.resolve(name));
      if (!text.contains(before)) {
        throw new IllegalStateException(before + " is not in " + text);
      }
      write(name, text.replace(before, after));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  void commit(String message) {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", message);
  }

  /** What git prints. */
  String git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=T", "-c"));
    command.addAll(List.of("user.email=t@example.org", "-c", "protocol.file.allow=always"));
    command.addAll(List.of("-c", "commit.gpgSign=false", "-c", "core.autocrlf=false"));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
      Process process = builder.redirectErrorStream(true).start();
      process.getOutputStream().close();
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + ": " + printed);
      }
      return printed;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
