// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Side;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Names for findings that stay the same while the code around them moves. */
public final class Fingerprints {
  private static final int BYTES = 8;

  private Fingerprints() {}

  /**
   * @param findings all findings of a report, in its order
   * @return for each finding a hash of its rule, its map and the kinds and methods of its two
   *     accesses, in whatever order these stand in the source; equal ones are numbered. No line
   *     number and no message takes part.
   */
  public static List<String> of(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> fingerprints = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      String hash = hash(finding);
      fingerprints.add(hash + ":" + seen.merge(hash, 1, Integer::sum));
    }
    return fingerprints;
  }

  private static String hash(Finding finding) {
    List<String> sides = new ArrayList<>();
    sides.add(access(finding.primary()));
    if (finding.other() != null) {
      sides.add(access(finding.other()));
    }
    Collections.sort(sides);
    List<String> parts = new ArrayList<>(List.of(finding.rule(), finding.map().qualifiedName()));
    parts.addAll(sides);
    byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static String access(Side side) {
    return side.kind().label() + " " + side.method();
  }
}
