// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.ProjectDependenciesResolver;

/** Has the command line analyse the programs of a build. */
final class Analyser {
  private final MavenSession session;
  private final Settings settings;
  private final Libraries libraries;
  private final Command command;

  Analyser(MavenSession session, ProjectDependenciesResolver resolver, Settings settings, Log log) {
    this.session = session;
    this.settings = settings;
    this.libraries = new Libraries(resolver, session.getRepositorySession(), log);
    this.command = new Command(root(), log);
  }

  /** What relative paths are relative to, for all modules the same. */
  Path root() {
    return Path.of(session.getExecutionRootDirectory());
  }

  /** A file among what the build of the reactor's root makes. */
  Path output(String name) {
    return Path.of(session.getTopLevelProject().getBuild().getDirectory()).resolve(name);
  }

  /**
   * @param sources the directories with the sources that the modules hand in
   * @param asked the command with its own options
   */
  Command.Outcome analyse(Program program, List<String> sources, List<String> asked)
      throws MojoExecutionException {
    List<String> arguments = new ArrayList<>(asked);
    arguments.addAll(settings.arguments());
    Release.of(program.modules(), session.getUserProperties())
        .ifPresent(release -> arguments.addAll(List.of("--release", release.toString())));
    String classPath =
        Stream.concat(
                program.modules().stream().flatMap(settings::classes),
                libraries.of(program, settings.includeTests()).stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    arguments.addAll(List.of("--classpath", classPath));
    arguments.addAll(sources);
    return command.run(arguments);
  }

  /** Makes one SARIF file of those that are there. */
  void merge(Collection<Path> files, Path merged) throws MojoExecutionException {
    List<String> present = files.stream().filter(Files::exists).map(Path::toString).toList();
    clear(merged);
    if (!present.isEmpty()) {
      List<String> arguments =
          new ArrayList<>(List.of("sarif", "merge", "--output", prepared(merged).toString()));
      arguments.addAll(present);
      command.run(arguments);
    }
  }

  /** Removes what an earlier build has left. */
  static void clear(Path file) throws MojoExecutionException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot remove " + file + ": " + e.getMessage());
    }
  }

  /** The same file, in a directory that is there. */
  static Path prepared(Path file) throws MojoExecutionException {
    try {
      Files.createDirectories(file.getParent());
      return file;
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + file + ": " + e.getMessage());
    }
  }
}
