// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.javac.SourceFrontEnd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs in {@code src/test/resources/lower}; those in folders need the JDK of that number.
 */
final class Samples {
  static final Path DIRECTORY =
      Path.of(System.getProperty("mapvet.root", "../.."), "checker/javac/src/test/resources/lower");
  private static final int FEATURE = Runtime.version().feature();

  private Samples() {}

  /** The files that the running JDK knows the language of. */
  static List<Path> files() {
    try (Stream<Path> files = Files.walk(DIRECTORY)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> level(file) <= FEATURE)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language level: the name of the folder, 17 where there is none. */
  static int level(Path file) {
    Path folder = DIRECTORY.relativize(file).getParent();
    return folder == null ? 17 : Integer.parseInt(folder.toString());
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Lowered lower(Path file, String text) {
    try {
      return SourceFrontEnd.lower(
          List.of(SourceInput.of(file.getFileName().toString(), text)),
          List.of(),
          level(file),
          Progress.NONE);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
