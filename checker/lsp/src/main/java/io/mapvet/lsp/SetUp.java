// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import io.mapvet.finding.Level;
import io.mapvet.frontend.SourceTree;
import io.mapvet.javac.SourceRoot;
import io.mapvet.javac.config.ClassPath;
import io.mapvet.javac.config.Configuration;
import io.mapvet.javac.config.ConfigurationException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is configured for a root: by its {@code mapvet.yml}, and by the user of the editor.
 *
 * @param stamp another one where what it was read from has changed
 */
record SetUp(String stamp, Configuration configuration, List<Path> classPath) {
  /** The baseline that is read where none is named. */
  private static final String BASELINE = "mapvet-baseline.txt";

  /**
   * Reads it. A file that is wrong is said to the user and counts as none.
   *
   * @param root an absolute path
   * @param problems told what is wrong
   */
  static SetUp read(Path root, Settings settings, Consumer<String> problems) {
    String stamp = stamp(root, settings);
    Configuration configuration = Configuration.NONE;
    List<Path> classPath = List.of();
    try {
      Optional<Path> file = configurationFile(root);
      if (file.isPresent()) {
        configuration = Configuration.read(file.get(), file.get().toString());
      }
    } catch (ConfigurationException e) {
      problems.accept(e.getMessage());
    }
    try {
      List<String> entries = new ArrayList<>(settings.classpath());
      entries.addAll(ClassPathCommand.run(settings.classpathCommand(), root, problems));
      classPath =
          ClassPath.of(entries, root, e -> problems.accept("no such class path entry: " + e));
    } catch (IOException e) {
      problems.accept("class path: " + e.getMessage());
    }
    return new SetUp(stamp, configuration, classPath);
  }

  /** The least level that is shown. */
  Level severity() {
    return configuration.severity() == null ? Level.WARNING : configuration.severity();
  }

  /** The file of known findings, whether it is there or not: the editor's, or the team's. */
  Path baseline(Path root, Settings settings) {
    Path file =
        settings.baseline() != null
            ? root.resolve(settings.baseline())
            : configuration.baseline() != null ? configuration.baseline() : root.resolve(BASELINE);
    return file.normalize();
  }

  private static Optional<Path> configurationFile(Path root) {
    return Configuration.find(root, SourceRoot.of(root, root));
  }

  /** What the files that {@link #read} reads look like from outside. */
  static String stamp(Path root, Settings settings) {
    List<String> stamps = new ArrayList<>(List.of(settings.toString()));
    configurationFile(root).ifPresent(file -> stamps.add(stamp(file)));
    settings.classpath().stream()
        .filter(entry -> entry.startsWith("@"))
        .forEach(entry -> stamps.add(stamp(root.resolve(entry.substring(1)))));
    return String.join("\n", stamps);
  }

  /** What a file looks like from outside: another text where it has changed. */
  static String stamp(Path file) {
    try {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      return file + " " + seen.size() + " " + seen.lastModifiedTime();
    } catch (IOException e) {
      return file + " is not there";
    }
  }

  /** Whether a file of the root is one of its sources. */
  boolean includes(Path root, Path file) {
    return SourceTree.isJava(file)
        && !SourceTree.isPassedOver(root, file)
        && (configuration.excluded() == null
            || !configuration.excluded().match(root.relativize(file).toString()));
  }

  /** The sources of the root that are a path, or stand below it. */
  List<Path> files(Path root, Path path) throws IOException {
    List<Path> found = new ArrayList<>();
    if (!Files.exists(path) || SourceTree.isPassedOver(root, path)) {
      return found;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes seen) {
            return !directory.equals(root) && SourceTree.isPassedOver(directory)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
            if (Files.isRegularFile(file) && includes(root, file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(null);
    return found;
  }
}
