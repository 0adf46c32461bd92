// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.git;

import io.mapvet.frontend.SourceInput;
import io.mapvet.javac.git.Git;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Reads files out of a repository's objects, as they are stored, with one process for all. */
final class Blobs implements Closeable {
  private final Git git;
  private Process process;
  private InputStream in;
  private boolean failed;

  Blobs(Git git) {
    this.git = git;
  }

  /** The content of an object; an {@link IOException} where the clone does not have it. */
  synchronized byte[] read(String id) throws IOException {
    try {
      return ask(id);
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }

  private byte[] ask(String id) throws IOException {
    if (process == null) {
      process = git.start("cat-file", "--batch");
      in = new BufferedInputStream(process.getInputStream());
    }
    OutputStream out = process.getOutputStream();
    out.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
    String[] header = line().split(" ");
    if (header.length != 3) {
      throw new IOException("is not in this clone");
    }
    long size = Long.parseLong(header[2]);
    byte[] content = in.readNBytes((int) Math.min(size, SourceInput.LARGEST + 1));
    in.skipNBytes(size - content.length);
    if (in.read() != '\n') {
      throw new EOFException("git stopped");
    }
    return content;
  }

  /** Whether an object was asked for and not read. */
  synchronized boolean hasFailed() {
    return failed;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("git stopped");
      }
      line.write(c);
    }
    return line.toString(StandardCharsets.US_ASCII);
  }

  @Override
  public synchronized void close() {
    if (process != null) {
      process.destroy();
    }
  }
}
