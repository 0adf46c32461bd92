// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.util.Comparator;

/**
 * A stretch of source text.
 *
 * @param file the file
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset after the last character
 */
public record Location(SourceFile file, int start, int end) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing((Location l) -> l.file.path())
          .thenComparingInt(Location::start)
          .thenComparingInt(Location::end);

  public int line() {
    return file.line(start);
  }

  public int column() {
    return file.column(start);
  }

  @Override
  public int hashCode() {
    return 31 * file.path().hashCode() + start;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Location that
        && start == that.start
        && end == that.end
        && file == that.file;
  }

  /** Whether {@code other} lies within this stretch of the same file. */
  public boolean contains(Location other) {
    return file == other.file && start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return file.path() + ":" + line();
  }
}
