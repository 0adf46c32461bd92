// SPDX-License-Identifier: Apache-2.0
package io.mapvet.frontend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Java source file to read: on disk, in an archive or in memory.
 *
 * @param path the path shown to people, {@code /} separated
 * @param content reads its bytes, every time they are wanted
 */
public record SourceInput(String path, Content content) {
  /** Bytes; what is larger was generated, and no compiler makes one class of it. */
  public static final int LARGEST = 1 << 24;

  /** The bytes of a file; of one that is too large, more than {@link #LARGEST} will do. */
  @FunctionalInterface
  public interface Content {
    byte[] read() throws IOException;
  }

  /** The bytes of a stream, as far as they are needed. */
  public static byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(LARGEST + 1);
  }

  public static SourceInput of(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SourceInput(path, () -> bytes);
  }

  public static SourceInput of(String path, Path file) {
    return new SourceInput(
        path,
        () -> {
          try (InputStream in = Files.newInputStream(file)) {
            return bytes(in);
          }
        });
  }

  /** The same file, read only once: what it holds later is not seen. */
  public SourceInput once() {
    byte[][] known = new byte[1][];
    return new SourceInput(
        path,
        () -> {
          if (known[0] == null) {
            known[0] = content.read();
          }
          return known[0];
        });
  }

  /** Whether it is worth lowering: no module declaration and no copy for another release. */
  public boolean isWanted() {
    return !path.contains("META-INF/versions/")
        && !path.equals("module-info.java")
        && !path.endsWith("/module-info.java");
  }

  /**
   * The text, without a byte order mark.
   *
   * @throws CharacterCodingException where the file is not UTF-8
   * @throws IOException where it is too large or cannot be read
   */
  public String text() throws IOException {
    byte[] bytes = content.read();
    if (bytes.length > LARGEST) {
      throw new IOException("it is larger than %d MiB".formatted(LARGEST >> 20));
    }
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The text, or null where it can no longer be read. */
  public String textOrNull() {
    try {
      return text();
    } catch (IOException e) {
      return null;
    }
  }
}
