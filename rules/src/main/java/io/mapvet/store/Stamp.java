// SPDX-License-Identifier: Apache-2.0
package io.mapvet.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What files look like from outside. */
public final class Stamp {
  private Stamp() {}

  /** A text that changes when the file does, or any file in the directory. */
  public static String of(Path path) throws IOException {
    List<String> stamps = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
        stamps.add(file + " " + is.size() + " " + is.lastModifiedTime());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return String.join("\0", stamps);
  }

  /** That of the jar or directory which a class was loaded from. */
  public static String of(Class<?> loaded) throws IOException {
    CodeSource source = loaded.getProtectionDomain().getCodeSource();
    try {
      return of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
