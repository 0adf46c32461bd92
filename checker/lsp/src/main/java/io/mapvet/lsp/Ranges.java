// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places as the protocol has them: lines and UTF-16 columns from zero, and files as URIs. */
final class Ranges {
  private Ranges() {}

  static Range of(Location at) {
    return new Range(position(at.file(), at.start()), position(at.file(), at.end()));
  }

  private static Position position(SourceFile file, int offset) {
    return new Position(file.line(offset) - 1, file.column(offset) - 1);
  }

  /** The offset of a position in a text; what lies behind the end of a line or text is that end. */
  static int offset(String text, Position position) {
    int start = 0;
    for (int line = 0; line < position.getLine(); line++) {
      start = nextLine(text, start);
    }
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return Math.min(start + Math.max(0, position.getCharacter()), end);
  }

  private static int nextLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** A range that holds a whole text, whatever its lines are. */
  static Range whole() {
    return new Range(new Position(0, 0), new Position(Integer.MAX_VALUE, 0));
  }

  /** The file that a URI names; empty for what is no file, such as a buffer without a name. */
  static Optional<Path> path(String uri) {
    try {
      URI parsed = new URI(uri);
      return "file".equals(parsed.getScheme())
          ? Optional.of(Path.of(parsed).normalize())
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  static String uri(Path file) {
    return file.toUri().toString();
  }
}
