// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the files that people keep for Mapvet. */
final class TextFile {
  /** Bytes; more than any file of people has, and what a device that never ends is stopped at. */
  private static final int LARGEST = 1 << 26;

  private TextFile() {}

  /**
   * @param name what to call the file in messages
   */
  static String read(Path file, String name) throws ConfigurationException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new ConfigurationException(name + ": is larger than 64 MiB");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ConfigurationException(name + ": is not UTF-8");
    } catch (NoSuchFileException e) {
      throw new ConfigurationException(name + ": cannot be read: no such file");
    } catch (AccessDeniedException e) {
      throw new ConfigurationException(name + ": cannot be read: permission denied");
    } catch (IOException e) {
      throw new ConfigurationException(name + ": cannot be read: " + e.getMessage());
    }
  }
}
