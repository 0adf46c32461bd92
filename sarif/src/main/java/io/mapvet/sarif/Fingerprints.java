// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Identity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Short names for findings that stay the same while the code around them moves. */
public final class Fingerprints {
  private static final int BYTES = 8;

  private Fingerprints() {}

  /**
   * @param findings all findings of a report, in its order
   * @return for each finding a hash of its alert (see {@link Identity}) and the ordinal of that
   */
  public static List<String> of(List<Finding> findings) {
    return Identity.alerts(findings).stream()
        .map(alert -> hash(alert.rule() + "\n" + alert.map()) + ":" + alert.ordinal())
        .toList();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
