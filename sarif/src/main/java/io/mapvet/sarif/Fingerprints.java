// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import io.mapvet.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names for findings that stay the same while the code around them moves. */
public final class Fingerprints {
  private static final int BYTES = 8;
  private static final Pattern NUMBER = Pattern.compile("(?<=[.$])\\d+");

  private Fingerprints() {}

  /**
   * @param findings all findings of a report, in its order
   * @return for each finding a hash of its rule and its map, which is all that tells it from
   *     others; equal ones are numbered. The accesses take no part: which of many a finding shows
   *     depends on their order in the source. Neither do the numbers that compilers give to lambdas
   *     and anonymous classes.
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
    String map = NUMBER.matcher(finding.map().qualifiedName()).replaceAll("");
    byte[] text = (finding.rule() + "\n" + map).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
