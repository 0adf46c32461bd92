// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.gate;

import io.mapvet.finding.AccessKind;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Side;
import io.mapvet.javac.config.Baseline;
import io.mapvet.javac.config.Threshold;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What a change did to the findings.
 *
 * @param introduced those that are new, each standing at the access that the change touched
 * @param fixed those that are gone
 * @param preexisting those that were there before
 */
record Verdict(List<Identified> introduced, List<Known> fixed, List<Identified> preexisting) {
  /**
   * Compares by identity; of equal ones after the change those that it did not touch were there
   * before. Of those that are left, one before and one after are the same if only names differ: in
   * one file, by one rule, with the same lines but for the name of the map. So are two of one rule
   * and map if the change did not touch the accesses, and the methods were among those that raced:
   * then another pair of the same race stands for it. Unless both stand at the same access, the
   * change must not have touched the ways to the accesses either.
   *
   * @param failOn a finding that reaches this level only now is introduced
   */
  static Verdict of(
      List<Known> before, List<Identified> after, Versions versions, Threshold failOn) {
    List<Known> left = new ArrayList<>(before);
    List<Identified> unknown = new ArrayList<>(after);
    List<Identified> preexisting = new ArrayList<>();
    BiPredicate<Known, Identified> equal =
        (known, found) ->
            known.identity().equals(found.identity().unnumbered().toString())
                && (failOn.isReachedBy(known.level()) || !found.reaches(failOn));
    pair(
        unknown,
        left,
        preexisting,
        (known, found) -> equal.test(known, found) && isUntouched(found, versions));
    pair(unknown, left, preexisting, equal);
    pair(unknown, left, preexisting, (known, found) -> isRenamed(known, found, versions));
    pair(unknown, left, preexisting, (known, found) -> isOtherPair(known, found, versions));
    // What reaches the failing level only now is introduced, and the weaker one is not fixed.
    left.removeIf(
        known ->
            unknown.stream()
                .anyMatch(f -> f.identity().unnumbered().toString().equals(known.identity())));
    return new Verdict(
        unknown.stream().map(found -> turned(found, versions)).toList(), left, preexisting);
  }

  /** The same where what a baseline has is no news. */
  Verdict without(Baseline baseline) {
    List<Identified> before = new ArrayList<>(preexisting);
    List<Identified> after = new ArrayList<>();
    introduced.forEach(f -> (baseline.contains(f.identity()) ? before : after).add(f));
    return new Verdict(after, fixed, before);
  }

  private static void pair(
      List<Identified> unknown,
      List<Known> left,
      List<Identified> preexisting,
      BiPredicate<Known, Identified> same) {
    for (Iterator<Identified> rest = unknown.iterator(); rest.hasNext(); ) {
      Identified found = rest.next();
      left.stream()
          .filter(known -> same.test(known, found))
          .findFirst()
          .ifPresent(
              known -> {
                left.remove(known);
                preexisting.add(found);
                rest.remove();
              });
    }
  }

  private static boolean isUntouched(Identified found, Versions versions) {
    return found.finding().sides().stream().noneMatch(versions::touches);
  }

  private static boolean isRenamed(Known known, Identified found, Versions versions) {
    Finding finding = found.finding();
    return known.shape().equals(Known.of(found).shape())
        && known.level().compareTo(finding.level()) >= 0
        && versions.mayBeSame(known.path(), finding.at().file().path())
        && (known.name().equals(finding.map().name()) || versions.isRenamed(known, finding));
  }

  private static boolean isOtherPair(Known known, Identified found, Versions versions) {
    Finding finding = found.finding();
    return known.rule().equals(finding.rule())
        && known.map().equals(finding.map().qualifiedName())
        && known.level().compareTo(finding.level()) >= 0
        && isUntouched(found, versions)
        && finding.sides().stream().allMatch(side -> known.methods().contains(side.method()))
        && (known.access().equals(finding.primary().access())
            || finding.sides().stream().noneMatch(versions::touchesWay));
  }

  /** The finding, standing at the side that the change touched. */
  private static Identified turned(Identified found, Versions versions) {
    Finding finding = found.finding();
    Side other = finding.other();
    if (other == null || nearness(other, versions) <= nearness(finding.primary(), versions)) {
      return found;
    }
    String message =
        "%s '%s' is %s here; the conflicting %s is at %s"
            .formatted(
                finding.map().type(),
                finding.map().name(),
                participle(other.kind()),
                finding.primary().kind().label(),
                finding.at());
    Finding turned =
        new Finding(
            finding.rule(),
            finding.level(),
            finding.map(),
            message,
            other,
            finding.primary(),
            finding.evidence(),
            "at " + finding.at() + ": " + finding.advice(),
            finding.related(),
            finding.suppressed(),
            finding.justification(),
            finding.edit());
    return new Identified(turned, found.identity());
  }

  private static String participle(AccessKind kind) {
    return switch (kind) {
      case READ -> "read";
      case WRITE -> "written";
      case ITERATE -> "iterated";
    };
  }

  private static int nearness(Side side, Versions versions) {
    if (versions.touches(side)) {
      return 2;
    }
    return versions.touchesWay(side) ? 1 : 0;
  }
}
