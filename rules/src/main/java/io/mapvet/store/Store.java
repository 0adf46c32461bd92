// SPDX-License-Identifier: Apache-2.0
package io.mapvet.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bytes by their key, in a directory that any number of processes may share. An entry is a file
 * with a hash of itself: it is written whole or not at all, and one that is damaged is no entry.
 */
public final class Store {
  private static final String HASH = "SHA-256";
  private static final int HASH_BYTES = 32;
  private static final String PARTIAL = ".partial";

  /** No run writes an entry for that long: one that is still partial was killed. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private final Path directory;
  private final long mostBytes;

  /**
   * @param directory need not exist before something is put into it
   * @param mostBytes what {@link #trim} leaves at most
   */
  public Store(Path directory, long mostBytes) {
    this.directory = directory;
    this.mostBytes = mostBytes;
  }

  /**
   * @param key letters and digits, which name all that the content depends on
   */
  public Optional<byte[]> get(String key) {
    Path file = directory.resolve(key);
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length < HASH_BYTES) {
        return Optional.empty();
      }
      byte[] content = Arrays.copyOfRange(bytes, HASH_BYTES, bytes.length);
      if (!Arrays.equals(Digest.of(HASH, content), Arrays.copyOf(bytes, HASH_BYTES))) {
        return Optional.empty();
      }
      markUsed(file);
      return Optional.of(content);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void markUsed(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException e) {
      return; // an entry all the same, in a directory that only others may change
    }
  }

  /** Keeps the content, or fails and keeps nothing. */
  public void put(String key, byte[] content) throws IOException {
    Files.createDirectories(directory);
    Path partial = Files.createTempFile(directory, key, PARTIAL);
    try {
      byte[] hash = Digest.of(HASH, content);
      byte[] bytes = Arrays.copyOf(hash, hash.length + content.length);
      System.arraycopy(content, 0, bytes, hash.length, content.length);
      Files.write(partial, bytes);
      Path file = directory.resolve(key);
      try {
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  /** Drops the entries that were not used for longest, and what killed runs have left. */
  public void trim() throws IOException {
    if (!Files.isDirectory(directory)) {
      return;
    }
    long size = 0;
    for (Entry entry : entries()) {
      size += entry.size();
      if (size > mostBytes || entry.isAbandoned()) {
        Files.deleteIfExists(entry.file());
      }
    }
  }

  /** The entry used last comes first. */
  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        try {
          BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
          if (is.isRegularFile()) {
            entries.add(new Entry(file, is.size(), is.lastModifiedTime().toInstant()));
          }
        } catch (IOException e) {
          continue; // dropped by another process
        }
      }
    }
    entries.sort(Comparator.comparing(Entry::used).reversed());
    return entries;
  }

  private record Entry(Path file, long size, Instant used) {
    boolean isAbandoned() {
      return file.getFileName().toString().endsWith(PARTIAL)
          && used.isBefore(Instant.now().minus(ABANDONED));
    }
  }
}
