// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.source;

import io.mapvet.frontend.SourceInput;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar or zip file with sources in it; it stays open while they are read. */
final class Archive implements Closeable {
  private final ZipFile zip;

  Archive(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
  }

  /** The names of the Java sources in it, without those below {@code META-INF}, sorted. */
  List<String> sources() {
    return zip.stream()
        .map(ZipEntry::getName)
        .filter(Archive::isSource)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isSource(String name) {
    return name.endsWith(".java")
        && !name.endsWith("module-info.java")
        && !name.startsWith("META-INF/");
  }

  /** Whether the name means a place outside of the archive. */
  static boolean leaves(String entry) {
    return entry.startsWith("/") || List.of(entry.split("[/\\\\]")).contains("..");
  }

  byte[] read(String entry) throws IOException {
    ZipEntry found = zip.getEntry(entry);
    if (found == null) {
      throw new FileNotFoundException("no longer in the archive");
    }
    try (InputStream in = zip.getInputStream(found)) {
      return SourceInput.bytes(in);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
