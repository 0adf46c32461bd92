// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import io.mapvet.finding.AccessKind;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * The message of a result. Its first sentence is the finding's message, which GitHub shows as the
 * title; every related location is linked, because GitHub shows only linked ones.
 */
final class ResultText {
  private ResultText() {}

  /**
   * @param finding the finding
   * @param related its related locations, already numbered
   */
  static String of(Finding finding, List<Related> related) {
    List<String> sentences = new ArrayList<>();
    sentences.add(literal(sentence(finding.message())));
    Side here = finding.primary();
    Side other = finding.other();
    String thisAccess = "This " + noun(here.kind()) + ", in " + literal(by(here));
    sentences.add(thisAccess + ", holds " + literal(locks(here)) + ".");
    if (other != null) {
      String otherAccess =
          "The " + links(related, Related.Role.OTHER_ACCESS) + ", " + article(other.kind());
      sentences.add(
          otherAccess + " in " + literal(by(other)) + ", holds " + literal(locks(other)) + ".");
    }
    sentences.add(literal("Why: " + sentence(finding.evidence())));
    sentences.add(literal("Fix: " + sentence(finding.advice())));
    List<String> places = new ArrayList<>();
    for (Related.Role role : Related.Role.values()) {
      String linked = links(related, role);
      if (role != Related.Role.OTHER_ACCESS && !linked.isEmpty()) {
        places.add(role == Related.Role.FURTHER_ACCESS ? "also " + linked : "the " + linked);
      }
    }
    if (!places.isEmpty()) {
      sentences.add("See " + String.join(", ", places) + ".");
    }
    return String.join(" ", sentences);
  }

  /** What an access does, for the location and step that show it. */
  static String access(Side side) {
    return side.kind().label() + " in " + oneLine(by(side)) + locksNote(side);
  }

  /** The locks held at an access, in brackets. */
  static String locksNote(Side side) {
    String locks = side.locks().isEmpty() ? "none" : String.join(", ", side.locks());
    return " (locks: " + oneLine(locks) + ")";
  }

  /** One line that ends with a full stop. */
  static String sentence(String text) {
    String line = oneLine(text);
    return line.isEmpty() || ".!?".indexOf(line.charAt(line.length() - 1)) >= 0 ? line : line + ".";
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String links(List<Related> related, Related.Role role) {
    List<Related> ofRole = related.stream().filter(r -> r.role() == role).toList();
    List<String> links = new ArrayList<>();
    for (Related r : ofRole.subList(0, Math.min(ofRole.size(), Limits.LINKED_ACCESSES))) {
      links.add("[" + linkText(r.link()) + "](" + r.id() + ")");
    }
    int more = ofRole.size() - links.size();
    return String.join(", ", links) + (more > 0 ? " and " + more + " more" : "");
  }

  private static String by(Side side) {
    return side.method() + " by " + side.thread().text();
  }

  private static String locks(Side side) {
    return side.locks().isEmpty() ? "no lock" : "'" + String.join("', '", side.locks()) + "'";
  }

  private static String noun(AccessKind kind) {
    return kind == AccessKind.ITERATE ? "iteration" : kind.label();
  }

  private static String article(AccessKind kind) {
    return (kind == AccessKind.ITERATE ? "an " : "a ") + noun(kind);
  }

  /** Text that a reader must not take for a placeholder (3.11.5) or a link (3.11.6). */
  private static String literal(String text) {
    return oneLine(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
  }

  private static String linkText(String text) {
    return literal(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }
}
