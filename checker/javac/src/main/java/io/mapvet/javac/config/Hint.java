// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import java.util.Collection;

/** What the user may have meant. */
final class Hint {
  private Hint() {}

  /** The second half of a message about a word that is none of the known ones. */
  static String of(String word, Collection<String> known) {
    String meant = nearest(word, known);
    return meant == null
        ? "the possible ones are " + String.join(", ", known)
        : "did you mean '" + meant + "'?";
  }

  /** The known word that is a slip of the pen away, the first of several; null if none is. */
  static String nearest(String word, Collection<String> known) {
    String nearest = null;
    int least = 1 + Math.max(1, (word.length() + 1) / 3);
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) < least) {
        int distance = distance(word, candidate);
        if (distance < least) {
          least = distance;
          nearest = candidate;
        }
      }
    }
    return nearest;
  }

  /** How many characters must be put in, taken out or replaced (Levenshtein). */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
