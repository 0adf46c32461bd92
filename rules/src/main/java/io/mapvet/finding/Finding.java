// SPDX-License-Identifier: Apache-2.0
package io.mapvet.finding;

import io.mapvet.ir.Location;
import java.util.Comparator;
import java.util.List;

/**
 * One finding: one map, one rule, however many accesses race.
 *
 * @param rule name of the rule
 * @param level how much is proven
 * @param map the map
 * @param message one sentence without the location and the rule's name
 * @param primary the access the finding stands at
 * @param other the access it conflicts with; null for rules about one thread
 * @param evidence why there are two threads that may overlap, one sentence
 * @param advice what to do, one sentence
 * @param related further accesses that race with one of the two
 * @param suppressed whether the source suppresses it
 * @param justification why the source suppresses it; null where it does not, or does not say
 * @param edit a change that removes it and keeps what the program does; null where none is known
 */
public record Finding(
    String rule,
    Level level,
    MapSubject map,
    String message,
    Side primary,
    Side other,
    String evidence,
    String advice,
    List<Step> related,
    boolean suppressed,
    String justification,
    Edit edit)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding f) -> f.primary.at())
          .thenComparing(Finding::rule)
          .thenComparing(f -> f.map.qualifiedName());

  public Finding {
    related = List.copyOf(related);
  }

  /** A finding without a justification and without an edit. */
  public Finding(
      String rule,
      Level level,
      MapSubject map,
      String message,
      Side primary,
      Side other,
      String evidence,
      String advice,
      List<Step> related,
      boolean suppressed) {
    this(
        rule,
        level,
        map,
        message,
        primary,
        other,
        evidence,
        advice,
        related,
        suppressed,
        null,
        null);
  }

  /** The same finding with an edit, which may be null. */
  public Finding with(Edit newEdit) {
    return new Finding(
        rule,
        level,
        map,
        message,
        primary,
        other,
        evidence,
        advice,
        related,
        suppressed,
        justification,
        newEdit);
  }

  /** The same finding at another level. */
  public Finding at(Level newLevel) {
    return new Finding(
        rule,
        newLevel,
        map,
        message,
        primary,
        other,
        evidence,
        advice,
        related,
        suppressed,
        justification,
        edit);
  }

  /** The same finding, suppressed for this reason, which may be null. */
  public Finding suppressedBecause(String reason) {
    return new Finding(
        rule, level, map, message, primary, other, evidence, advice, related, true, reason, edit);
  }

  /** Where the finding stands. */
  public Location at() {
    return primary.at();
  }

  /** The two accesses, or the one of a rule about one thread. */
  public List<Side> sides() {
    return other == null ? List.of(primary) : List.of(primary, other);
  }

  /** By place in the source, then rule, then map. */
  @Override
  public int compareTo(Finding that) {
    return ORDER.compare(this, that);
  }
}
