// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

/**
 * A stretch of source text.
 *
 * @param origin the file, or a part of it
 * @param from UTF-16 offset of the first character, counted from the origin
 * @param to UTF-16 offset after the last character, counted from the origin
 */
public record Location(Origin origin, int from, int to) implements Comparable<Location> {
  public SourceFile file() {
    return origin.file();
  }

  /** UTF-16 offset of the first character in the file. */
  public int start() {
    return origin.offset() + from;
  }

  /** UTF-16 offset after the last character in the file. */
  public int end() {
    return origin.offset() + to;
  }

  public int line() {
    return file().line(start());
  }

  public int column() {
    return file().column(start());
  }

  /** The same stretch of the file as it is now, which stays where it is. */
  public Location fixed() {
    return origin instanceof SourceFile ? this : new Location(file(), start(), end());
  }

  /** The same wherever the origin moves. */
  @Override
  public int hashCode() {
    return 31 * file().path().hashCode() + to - from;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Location that
            && start() == that.start()
            && end() == that.end()
            && file() == that.file());
  }

  /** Whether {@code other} lies within this stretch of the same file. */
  public boolean contains(Location other) {
    return file() == other.file() && start() <= other.start() && other.end() <= end();
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file() == other.file() ? 0 : file().path().compareTo(other.file().path());
    int byStart = byFile != 0 ? byFile : Integer.compare(start(), other.start());
    return byStart != 0 ? byStart : Integer.compare(end(), other.end());
  }

  @Override
  public String toString() {
    return file().path() + ":" + line();
  }
}
