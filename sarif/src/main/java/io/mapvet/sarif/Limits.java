// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import io.mapvet.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What GitHub accepts of one run, from its page "SARIF support for code scanning". A log beyond
 * these is refused as a whole, so Mapvet leaves out the least telling and says so in the log.
 */
final class Limits {
  static final int RESULTS = 25_000;
  static final int LOCATIONS_PER_RESULT = 1_000;
  static final int STEPS_PER_RESULT = 10_000;
  static final int DESCRIPTION = 1_024;

  /** Links in one message, so that it stays readable. */
  static final int LINKED_ACCESSES = 10;

  private int droppedResults;
  private int cutLocations;
  private int cutSteps;

  /**
   * All of {@code results}, or the strongest of them, in the order given. Suppressed ones go first,
   * then the lower level, then what stands later.
   *
   * @param finding the finding that a result is made of
   */
  <T> List<T> strongest(List<T> results, Function<T, Finding> finding) {
    if (results.size() <= RESULTS) {
      return results;
    }
    droppedResults = results.size() - RESULTS;
    Comparator<Integer> bySuppression =
        Comparator.comparing(i -> finding.apply(results.get(i)).suppressed());
    Comparator<Integer> byLevel = Comparator.comparing(i -> finding.apply(results.get(i)).level());
    return IntStream.range(0, results.size())
        .boxed()
        .sorted(bySuppression.thenComparing(byLevel.reversed()))
        .limit(RESULTS)
        .sorted()
        .map(results::get)
        .toList();
  }

  /** The related locations to write, one location of the result being its own. */
  <T> List<T> locations(List<T> related) {
    if (related.size() < LOCATIONS_PER_RESULT) {
      return related;
    }
    cutLocations++;
    return related.subList(0, LOCATIONS_PER_RESULT - 1);
  }

  /** The steps to write of one of {@code flows} threads: the middle of too long a chain goes. */
  <T> List<T> steps(List<T> chain, int flows) {
    int most = STEPS_PER_RESULT / flows;
    if (chain.size() <= most) {
      return chain;
    }
    cutSteps++;
    List<T> ends = new ArrayList<>(chain.subList(0, most / 2));
    ends.addAll(chain.subList(chain.size() - (most - most / 2), chain.size()));
    return ends;
  }

  /** A description that is not too long, cut at a word. */
  static String description(String text) {
    if (text.length() <= DESCRIPTION) {
      return text;
    }
    int end = text.lastIndexOf(' ', DESCRIPTION - 3);
    return text.substring(0, end < 0 ? DESCRIPTION - 3 : end) + "...";
  }

  /** What was left out, one sentence each. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (droppedResults > 0) {
      notes.add(
          "%d findings are left out, the weakest first: a SARIF run holds at most %d."
              .formatted(droppedResults, RESULTS));
    }
    if (cutLocations > 0) {
      notes.add(
          "%d findings name only some of their accesses: a SARIF result holds at most %d locations."
              .formatted(cutLocations, LOCATIONS_PER_RESULT));
    }
    if (cutSteps > 0) {
      notes.add(
          "%d call chains lack their middle: a SARIF result holds at most %d steps."
              .formatted(cutSteps, STEPS_PER_RESULT));
    }
    return notes;
  }
}
