// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What GitHub accepts of one run, from its page "SARIF support for code scanning". A log beyond
 * these is refused as a whole, so Mapvet leaves out the least telling and says so in the log.
 */
public final class Limits {
  /** Runs of one file. */
  public static final int RUNS = 20;

  /** Results of one run. */
  public static final int RESULTS = 25_000;

  /** Bytes of one file, compressed. */
  public static final int BYTES = 10_000_000;

  static final int LOCATIONS_PER_RESULT = 1_000;
  static final int STEPS_PER_RESULT = 10_000;
  static final int DESCRIPTION = 1_024;

  /** Links in one message, so that it stays readable. */
  static final int LINKED_ACCESSES = 10;

  private final int mostResults;
  private int droppedResults;
  private int cutLocations;
  private int cutSteps;

  /**
   * @param mostResults how many results to keep, where GitHub's own limit is not reached before
   */
  Limits(int mostResults) {
    this.mostResults = mostResults;
  }

  /** All of the findings, or the strongest of them: suppressed ones go first, then lower levels. */
  List<Named> strongest(List<Named> findings) {
    List<Named> kept =
        strongest(
            findings,
            mostResults,
            Comparator.comparing((Named named) -> !named.finding().suppressed())
                .thenComparing(named -> named.finding().level()));
    droppedResults = findings.size() - kept.size();
    return kept;
  }

  /**
   * @param most how many to keep
   * @param strength the least goes first; of equals, what stands later
   * @return those that are kept, in the order given
   */
  public static <T> List<T> strongest(List<T> all, int most, Comparator<T> strength) {
    if (all.size() <= most) {
      return all;
    }
    return IntStream.range(0, all.size())
        .boxed()
        .sorted(Comparator.comparing(all::get, strength.reversed()))
        .limit(most)
        .sorted()
        .map(all::get)
        .toList();
  }

  /**
   * How many of some results to try next, when a file with all of them is too big.
   *
   * @param compressed the size of that file in bytes
   */
  public static int fewer(int results, long compressed) {
    return (int) Math.max(0, Math.min(results - 1L, results * 9L / 10 * BYTES / compressed));
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

  /** Says that the weakest of the results are not in the file. */
  public static String leftOut(int results) {
    return "%d findings are left out, the weakest first: GitHub takes %d results and %d MB compressed."
        .formatted(results, RESULTS, BYTES / 1_000_000);
  }

  /** What was left out, one sentence each. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (droppedResults > 0) {
      notes.add(leftOut(droppedResults));
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
