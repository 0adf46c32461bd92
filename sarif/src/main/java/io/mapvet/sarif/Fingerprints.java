// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Identity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Names for findings that stay the same while the code around them moves. */
public final class Fingerprints {
  private static final int BYTES = 8;

  private Fingerprints() {}

  /**
   * @param findings all findings of a report, in its order
   * @return for each finding a hash of its {@link Identity}; equal ones are numbered
   */
  public static List<String> of(List<Finding> findings) {
    return Identity.of(findings).stream().map(id -> hash(id) + ":" + id.ordinal()).toList();
  }

  private static String hash(Identity identity) {
    List<String> parts = new ArrayList<>(List.of(identity.rule(), identity.map()));
    parts.addAll(identity.accesses());
    byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
