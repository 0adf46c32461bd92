// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The class path as the user writes it: {@code lib/*} means the jars in {@code lib}. */
final class ClassPath {
  private ClassPath() {}

  /**
   * @param missing told of each entry that is not there, since the mistake is easily made and
   *     seldom seen
   */
  static List<Path> of(List<String> entries, PathNames names, Consumer<String> missing)
      throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String entry : entries) {
      boolean all = entry.equals("*") || entry.endsWith("/*") || entry.endsWith("\\*");
      Path path = names.resolve(all ? entry.substring(0, entry.length() - 1) : entry);
      if (entry.isEmpty()) {
        continue;
      } else if (!Files.exists(path)) {
        missing.accept(entry);
      } else if (all) {
        paths.addAll(jars(path));
      } else {
        paths.add(path);
      }
    }
    return paths;
  }

  private static List<Path> jars(Path directory) throws IOException {
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.{jar,JAR}")) {
      files.forEach(jars::add);
    }
    jars.sort(null);
    return jars;
  }
}
