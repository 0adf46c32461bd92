// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The class path as the user writes it: {@code lib/*} means the jars in {@code lib}, and
 * {@code @FILE} the class path that a file holds, as build tools write it.
 */
public final class ClassPath {
  private ClassPath() {}

  /**
   * @param directory where relative entries begin
   * @param missing told of each entry that is not there, since the mistake is easily made and
   *     seldom seen
   */
  public static List<Path> of(List<String> entries, Path directory, Consumer<String> missing)
      throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String entry : entries) {
      boolean all = entry.equals("*") || entry.endsWith("/*") || entry.endsWith("\\*");
      boolean held = entry.startsWith("@");
      String name =
          all ? entry.substring(0, entry.length() - 1) : held ? entry.substring(1) : entry;
      Path path = directory.resolve(name).normalize();
      if (entry.isEmpty()) {
        continue;
      } else if (!Files.exists(path)) {
        missing.accept(entry);
      } else if (all) {
        paths.addAll(jars(path));
      } else if (held) {
        paths.addAll(of(held(path), directory, missing));
      } else {
        paths.add(path);
      }
    }
    return paths;
  }

  private static List<String> held(Path file) throws IOException {
    return List.of(Files.readString(file).strip().split(File.pathSeparator + "|\\R"));
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
