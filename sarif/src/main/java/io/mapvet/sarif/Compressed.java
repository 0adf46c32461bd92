// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Measures what a file weighs on its way to GitHub. */
public final class Compressed {
  private Compressed() {}

  /** Something that writes bytes. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** The number of bytes that gzip makes of the content; nothing of it is kept. */
  public static long size(Content content) {
    Counter counter = new Counter();
    try (OutputStream gzip = new GZIPOutputStream(counter)) {
      content.writeTo(gzip);
    } catch (IOException e) {
      throw new UncheckedIOException("Only the content can fail", e);
    }
    return counter.bytes;
  }

  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] part, int from, int length) {
      bytes += length;
    }
  }
}
