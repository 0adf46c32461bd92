// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.terminal;

import io.mapvet.javac.SourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How files are called in reports. */
public final class PathNames {
  private final Path current;

  /**
   * @param current the current directory
   */
  public PathNames(Path current) {
    this.current = current.toAbsolutePath().normalize();
  }

  /** The file an argument means. */
  public Path resolve(String argument) {
    return current.resolve(argument).normalize();
  }

  /** Relative to the current directory if the file is below it, absolute otherwise. */
  public String shown(Path file) {
    Path path = file.startsWith(current) ? current.relativize(file) : file;
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /**
   * The directory that machines take paths relative to: the top of the git repository that holds
   * all of the scanned paths; without one, the current directory if it holds them all; otherwise
   * the innermost directory that does.
   */
  public Path root(Collection<String> arguments) throws IOException {
    List<Path> directories = new ArrayList<>();
    Set<Path> tops = new HashSet<>();
    for (String argument : arguments) {
      Path path = resolve(argument).toRealPath();
      Path directory = Files.isDirectory(path) ? path : path.getParent();
      directories.add(directory);
      tops.add(SourceRoot.of(directory, null));
    }
    Path top = tops.iterator().next();
    if (tops.size() == 1 && top != null) {
      return top;
    }
    Path here = current.toRealPath();
    return directories.stream().allMatch(d -> d.startsWith(here)) ? here : common(directories);
  }

  private static Path common(List<Path> directories) {
    Path common = directories.get(0);
    for (Path directory : directories) {
      while (common.getParent() != null && !directory.startsWith(common)) {
        common = common.getParent();
      }
    }
    return common;
  }
}
