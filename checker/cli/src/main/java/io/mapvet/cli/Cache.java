// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.finding.Level;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The findings of sources that were analysed before. An entry is a file that is written whole or
 * not at all; one that cannot be read is no entry. The entries used last are kept.
 */
final class Cache {
  private static final int MAGIC = 0x4D617001;
  private static final int MOST_ENTRIES = 100;

  private final Path directory;

  Cache(Path directory) {
    this.directory = directory;
  }

  /** The one of the user this process runs for. */
  static Path directoryOfUser() {
    String given = System.getenv("XDG_CACHE_HOME");
    Path caches =
        given == null || given.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(given);
    return caches.resolve("mapvet");
  }

  /**
   * @param key names everything that the findings depend on; letters and digits
   */
  Optional<List<Known>> get(String key) {
    Path file = directory.resolve(key);
    try {
      List<Known> findings = read(Files.readAllBytes(file));
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return Optional.of(findings);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps the findings, and drops the entries that were not used for longest.
   *
   * @throws IOException if they cannot be kept
   */
  void put(String key, List<Known> findings) throws IOException {
    Files.createDirectories(directory);
    Destination.file(directory.resolve(key), directory.toString()).write(written(findings));
    List<Path> entries;
    try (Stream<Path> files = Files.list(directory)) {
      entries = new ArrayList<>(files.toList());
    }
    entries.sort(Comparator.comparing(Cache::lastUse).reversed());
    for (Path old : entries.subList(Math.min(MOST_ENTRIES, entries.size()), entries.size())) {
      Files.deleteIfExists(old);
    }
  }

  private static FileTime lastUse(Path entry) {
    try {
      return Files.getLastModifiedTime(entry);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private static byte[] written(List<Known> findings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeInt(findings.size());
    for (Known known : findings) {
      out.writeUTF(known.identity());
      out.writeUTF(known.rule());
      out.writeUTF(known.level().name());
      out.writeUTF(known.map());
      out.writeUTF(known.name());
      out.writeUTF(known.path());
      out.writeInt(known.line());
      out.writeUTF(known.shape());
      out.writeInt(known.methods().size());
      for (String method : known.methods()) {
        out.writeUTF(method);
      }
    }
    return bytes.toByteArray();
  }

  private static List<Known> read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != MAGIC) {
      throw new IOException("not an entry");
    }
    List<Known> findings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      findings.add(
          new Known(
              in.readUTF(),
              in.readUTF(),
              Level.valueOf(in.readUTF()),
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              in.readInt(),
              in.readUTF(),
              methods(in)));
    }
    if (in.read() >= 0) {
      throw new IOException("more than an entry");
    }
    return findings;
  }

  private static SortedSet<String> methods(DataInputStream in) throws IOException {
    SortedSet<String> methods = new TreeSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      methods.add(in.readUTF());
    }
    return methods;
  }
}
