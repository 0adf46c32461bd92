// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Where the results go: standard output, or a file that is replaced only by whole results. */
public interface Destination {
  /** Writes the results, all of them or none. */
  void write(byte[] results) throws IOException;

  /** To a stream whose reader may have had enough, as in {@code mapvet scan src | head}. */
  static Destination stream(OutputStream out) {
    return results -> {
      try {
        out.write(results);
        out.flush();
      } catch (IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (!message.contains("pipe")) {
          throw e;
        }
      }
    };
  }

  /**
   * To a file. Fails at once where its directory is missing, rather than after the work.
   *
   * @param argument the file as the user wrote it
   */
  static Destination file(Path file, String argument) {
    Path directory = file.getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw new UserError("the directory of the output file does not exist: " + argument);
    }
    if (Files.isDirectory(file)) {
      throw new UserError("the output file is a directory: " + argument);
    }
    if (!Files.isWritable(directory)) {
      throw new UserError("cannot write to the directory of the output file: " + argument);
    }
    return results -> {
      try {
        replace(file, directory, results);
      } catch (IOException e) {
        throw new IOException(argument + ": cannot be written: " + UserError.reason(e), e);
      }
    };
  }

  private static void replace(Path file, Path directory, byte[] results) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, results); // a device or a pipe: /dev/stdout
      return;
    }
    Path whole = Files.isSymbolicLink(file) ? file.toRealPath() : file;
    Path partial = Files.createTempFile(directory, ".mapvet-", ".tmp");
    try {
      // Opened by name, so that a new file gets the permissions of one.
      Files.delete(partial);
      Files.write(partial, results);
      if (Files.exists(whole) && Files.getFileStore(whole).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(partial, Files.getPosixFilePermissions(whole));
      }
      try {
        Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(partial, whole, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
