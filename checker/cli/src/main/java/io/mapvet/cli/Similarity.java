// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How alike two names are: the Dice coefficient of their pairs of neighbouring letters. */
final class Similarity {
  private static final double LEAST = 0.45;
  private static final int MOST = 3;

  private Similarity() {}

  /** The names that a misspelt or shortened one may mean, the likeliest first; perhaps none. */
  static List<String> nearest(String meant, Collection<String> names) {
    return names.stream()
        .filter(name -> of(meant, name) >= LEAST)
        .sorted(Comparator.comparingDouble((String name) -> -of(meant, name)))
        .limit(MOST)
        .toList();
  }

  private static double of(String one, String other) {
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    int sum = pairs.size() + others.size();
    pairs.retainAll(others);
    return sum == 0 ? 0 : 2.0 * pairs.size() / sum;
  }

  private static Set<String> pairs(String name) {
    String letters = name.toLowerCase(Locale.ROOT);
    Set<String> pairs = new HashSet<>();
    for (int i = 2; i <= letters.length(); i++) {
      pairs.add(letters.substring(i - 2, i));
    }
    return pairs;
  }
}
