// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hash of every line that GitHub tracks alerts by: {@code primaryLocationLineHash}. GitHub's
 * upload action computes the same and keeps a differing one with a warning, so it must agree in
 * every bit. As the action does: a hash covers the 100 UTF-16 units from the start of the line,
 * spaces and tabs left out, CR and CRLF taken as LF; the file ends with one unit 65535 and then
 * zeros; h = 37h + unit in wrapping 64 bits; equal hashes of a file are numbered.
 *
 * @see <a href="https://github.com/github/codeql-action/blob/main/src/fingerprints.ts">the
 *     action</a>
 */
final class LineHashes {
  private static final int UNITS = 100;
  private static final int FACTOR = 37;
  private static final char END = 65535;

  private LineHashes() {}

  /**
   * @param text the text of a file
   * @return the hash of each line, the first line first
   */
  static List<String> of(String text) {
    char[] units = new char[text.length() + 1];
    List<Integer> starts = new ArrayList<>();
    int count = 0;
    boolean atStart = true;
    for (int i = 0; i <= text.length(); i++) {
      char unit = i < text.length() ? text.charAt(i) : END;
      boolean secondOfCrLf = unit == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (unit == ' ' || unit == '\t' || secondOfCrLf) {
        continue;
      }
      if (atStart) {
        starts.add(count);
      }
      units[count] = unit == '\r' ? '\n' : unit;
      atStart = units[count] == '\n';
      count++;
    }
    Map<String, Integer> seen = new HashMap<>();
    List<String> hashes = new ArrayList<>(starts.size());
    for (int start : starts) {
      String hash = Long.toHexString(hash(units, start, count));
      hashes.add(hash + ":" + seen.merge(hash, 1, Integer::sum));
    }
    return hashes;
  }

  private static long hash(char[] units, int start, int end) {
    long hash = 0;
    for (int i = start; i < start + UNITS; i++) {
      hash = FACTOR * hash + (i < end ? units[i] : 0);
    }
    return hash;
  }
}
