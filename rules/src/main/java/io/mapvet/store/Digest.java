// SPDX-License-Identifier: Apache-2.0
package io.mapvet.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes. */
public final class Digest {
  private Digest() {}

  /** A text as UTF-8, with an end, so that parts cannot run into each other. */
  public static byte[] part(String text) {
    return (text + "\0").getBytes(StandardCharsets.UTF_8);
  }

  /** The hash of all parts together, in hexadecimal digits. */
  public static String hex(String algorithm, byte[]... parts) {
    return HexFormat.of().formatHex(of(algorithm, parts));
  }

  static byte[] of(String algorithm, byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has " + algorithm, e);
    }
  }
}
