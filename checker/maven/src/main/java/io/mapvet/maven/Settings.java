// SPDX-License-Identifier: Apache-2.0
package io.mapvet.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/**
 * What the user says of the sources, whatever the goal.
 *
 * @param config the configuration file, null for the nearest {@code mapvet.yml}
 * @param excludes globs of files to leave out; null or empty leaves that to the configuration
 * @param off rules whose findings are left out, or null
 * @param includeTests whether test sources are read
 * @param includeGenerated whether sources that the build makes are read
 * @param frontEnd what reads the sources
 */
record Settings(
    String config,
    List<String> excludes,
    List<String> off,
    boolean includeTests,
    boolean includeGenerated,
    String frontEnd) {

  /** The directories with a module's sources, as far as the build has told them. */
  List<String> sources(MavenProject module) {
    Path target = Path.of(module.getBuild().getDirectory());
    return Stream.concat(
            module.getCompileSourceRoots().stream(),
            includeTests ? module.getTestCompileSourceRoots().stream() : Stream.of())
        .map(root -> module.getBasedir().toPath().resolve(root).normalize())
        .filter(root -> includeGenerated || !root.startsWith(target))
        .filter(Files::isDirectory)
        .map(Path::toString)
        .distinct()
        .toList();
  }

  /** The directories that a module is compiled to, as far as it has been. */
  Stream<Path> classes(MavenProject module) {
    return Stream.of(
            module.getBuild().getOutputDirectory(), module.getBuild().getTestOutputDirectory())
        .limit(includeTests ? 2 : 1)
        .map(Path::of)
        .filter(Files::isDirectory);
  }

  /** As the command line has them. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of("--frontend", frontEnd));
    if (config != null) {
      arguments.addAll(List.of("--config", config));
    }
    if (excludes != null) {
      excludes.forEach(glob -> arguments.addAll(List.of("--exclude", glob)));
    }
    if (off != null) {
      off.forEach(rule -> arguments.addAll(List.of("--off", rule)));
    }
    return arguments;
  }
}
