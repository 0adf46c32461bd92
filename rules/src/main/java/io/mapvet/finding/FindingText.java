// SPDX-License-Identifier: Apache-2.0
package io.mapvet.finding;

import java.util.ArrayList;
import java.util.List;

/** The printed form of a finding, in the manner of the Go race detector's report. */
public final class FindingText {
  private FindingText() {}

  /** {@code [Rule] message}. */
  public static String headline(Finding finding) {
    return "[" + finding.rule() + "] " + finding.message();
  }

  /**
   * The lines below the headline: both sides, the evidence, the advice and the edit, aligned in
   * columns.
   */
  public static List<String> details(Finding finding) {
    List<Side> sides = new ArrayList<>(List.of(finding.primary()));
    if (finding.other() != null) {
      sides.add(finding.other());
    }
    List<String> places = new ArrayList<>();
    List<String> threads = new ArrayList<>();
    for (Side side : sides) {
      places.add(side.method() + ":" + side.at().line());
      threads.add("<- " + side.thread().text());
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      Side side = sides.get(i);
      lines.add(
          pad(side.kind().label(), 8)
              + pad(places.get(i), width(places))
              + "  "
              + pad(threads.get(i), width(threads))
              + "  locks: "
              + (side.locks().isEmpty() ? "none" : String.join(", ", side.locks())));
    }
    if (!finding.related().isEmpty()) {
      lines.add(pad("also", 8) + others(finding.related()));
    }
    lines.add(pad("why", 8) + finding.evidence());
    lines.add(pad("fix", 8) + finding.advice());
    if (finding.edit() != null) {
      lines.add(pad("edit", 8) + finding.edit().title() + " (mapvet fix)");
    }
    return lines;
  }

  private static String others(List<Step> related) {
    int shown = Math.min(related.size(), 5);
    List<String> texts = new ArrayList<>();
    for (Step step : related.subList(0, shown)) {
      texts.add(step.text() + ":" + step.at().line());
    }
    String more = related.size() > shown ? " and " + (related.size() - shown) + " more" : "";
    return String.join(", ", texts) + more;
  }

  private static int width(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
