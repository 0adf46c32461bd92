// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.source;

import io.mapvet.cli.terminal.PathNames;
import io.mapvet.cli.terminal.UserError;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.SourceInput;
import io.mapvet.frontend.SourceTree;
import io.mapvet.javac.config.PathGlobs;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the Java sources that the arguments of a scan mean: files, directories, and archives of
 * sources.
 *
 * <p>In directories, hidden directories and {@code node_modules} are passed over and symbolic links
 * to directories are not followed; generated sources, {@code target} and {@code build} are read.
 * Module declarations hold no code and are left out. A file that is reached twice is read once.
 */
public final class SourceFinder implements Closeable {
  private final PathNames names;
  private final PathGlobs excluded;
  private final Map<String, SourceInput> byIdentity = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Archive> archives = new ArrayList<>();

  public SourceFinder(PathNames names, PathGlobs excluded) {
    this.names = names;
    this.excluded = excluded;
  }

  /** The sources below all arguments, by path, whatever the order of the arguments. */
  List<SourceInput> find(Collection<String> arguments) {
    List<Path> paths = new ArrayList<>();
    for (String argument : arguments) {
      Path path = names.resolve(argument);
      if (!Files.exists(path)) {
        throw new UserError("no such file or directory: " + argument);
      }
      boolean readable = Files.isDirectory(path) || isArchive(path) || SourceTree.isJava(path);
      if (!readable) {
        throw new UserError(
            "neither a directory, a .java file nor an archive of sources: " + argument);
      }
      paths.add(path);
    }
    paths.sort(Comparator.naturalOrder());
    for (Path path : paths) {
      try {
        add(path, path.toRealPath());
      } catch (IOException e) {
        problems.add(problem(path, e));
      }
    }
    List<SourceInput> sources = new ArrayList<>(byIdentity.values());
    sources.sort(Comparator.comparing(SourceInput::path));
    return sources;
  }

  /** What could not be read, after {@link #find}. */
  List<Problem> problems() {
    return problems;
  }

  /** After this the sources from archives can no longer be read. */
  @Override
  public void close() throws IOException {
    for (Archive archive : archives) {
      archive.close();
    }
  }

  private void add(Path path, Path real) throws IOException {
    if (Files.isDirectory(path)) {
      walk(path);
    } else if (isArchive(path)) {
      Archive archive = new Archive(real);
      archives.add(archive);
      for (String entry : archive.sources()) {
        String inside = "!/" + entry;
        if (Archive.leaves(entry)) {
          String message = "its name leaves the archive: skipped";
          problems.add(new Problem(names.shown(path) + inside, 0, message));
          continue;
        }
        put(real + inside, new SourceInput(names.shown(path) + inside, () -> archive.read(entry)));
      }
    } else {
      put(path);
    }
  }

  /**
   * @param given the directory as the user calls it, which may be a symbolic link
   */
  private void walk(Path given) throws IOException {
    Path root = given.toRealPath();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(root) && SourceTree.isPassedOver(directory)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (SourceTree.isJava(file) && Files.isRegularFile(file)) {
              try {
                put(called(file));
              } catch (IOException e) {
                problems.add(problem(called(file), e));
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(problem(called(file), e));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException e) {
            if (e != null) {
              problems.add(problem(called(directory), e));
            }
            return FileVisitResult.CONTINUE;
          }

          private Path called(Path found) {
            return given.resolve(root.relativize(found));
          }
        });
  }

  private void put(Path file) throws IOException {
    String identity = file.toRealPath().toString();
    put(identity, SourceInput.of(names.shown(file), file));
  }

  /**
   * Of two ways to the same file the one that reads first is kept, so that their order is no
   * matter.
   */
  private void put(String identity, SourceInput source) {
    if (!excluded.match(source.path())) {
      byIdentity.merge(identity, source, (a, b) -> a.path().compareTo(b.path()) <= 0 ? a : b);
    }
  }

  private Problem problem(Path file, IOException e) {
    return new Problem(names.shown(file), 0, "could not be read: " + UserError.reason(e));
  }

  public static boolean isArchive(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".jar") || name.endsWith(".zip")) && !Files.isDirectory(file);
  }
}
