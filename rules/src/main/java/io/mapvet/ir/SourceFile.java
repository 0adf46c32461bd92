// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A source file, named by its path with {@code /} separators. The text is read only when a finding
 * needs lines; line and column computation stands here and nowhere else.
 */
public final class SourceFile implements Origin {
  private final String path;
  private final Supplier<? extends CharSequence> reader;
  private SoftReference<String> text = new SoftReference<>(null);
  private int[] lineStarts;

  /**
   * @param path the path shown to people, {@code /} separated
   * @param reader gives the file's decoded text; called when lines are needed, and again only where
   *     memory was short in between
   */
  public SourceFile(String path, Supplier<? extends CharSequence> reader) {
    this.path = path;
    this.reader = reader;
  }

  public String path() {
    return path;
  }

  @Override
  public SourceFile file() {
    return this;
  }

  @Override
  public int offset() {
    return 0;
  }

  /** The decoded text, or an empty string where it can no longer be read. */
  public synchronized String text() {
    String known = text.get();
    if (known == null) {
      CharSequence read = reader.get();
      known = read == null ? "" : read.toString();
      text = new SoftReference<>(known);
    }
    return known;
  }

  /** The one-based line of a UTF-16 offset; LF, CR and CRLF each end a line (JLS 3.4). */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The one-based column of a UTF-16 offset, counted in UTF-16 units; a tab counts one. */
  public int column(int offset) {
    return offset - starts()[line(offset) - 1] + 1;
  }

  /**
   * The UTF-16 offset of a one-based line and column; the end of the file for what lies past it.
   */
  public int offset(int line, int column) {
    int[] starts = starts();
    return line > starts.length ? text().length() : starts[line - 1] + column - 1;
  }

  /** The text of a one-based line without its terminator, or an empty string past the end. */
  public String lineText(int line) {
    int[] starts = starts();
    if (line < 1 || line > starts.length) {
      return "";
    }
    int end = line < starts.length ? starts[line] : text().length();
    while (end > starts[line - 1] && isTerminator(text().charAt(end - 1))) {
      end--;
    }
    return text().substring(starts[line - 1], end);
  }

  private static boolean isTerminator(char c) {
    return c == '\n' || c == '\r';
  }

  private synchronized int[] starts() {
    if (lineStarts == null) {
      String source = text();
      int[] starts = new int[16];
      int count = 1;
      for (int i = 0; i < source.length(); i++) {
        char c = source.charAt(i);
        boolean ends = c == '\n' || (c == '\r' && !source.startsWith("\n", i + 1));
        if (ends) {
          if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
          }
          starts[count++] = i + 1;
        }
      }
      lineStarts = Arrays.copyOf(starts, count);
    }
    return lineStarts;
  }

  @Override
  public String toString() {
    return path;
  }
}
