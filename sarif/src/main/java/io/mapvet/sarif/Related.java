// SPDX-License-Identifier: Apache-2.0
package io.mapvet.sarif;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Side;
import io.mapvet.finding.Step;
import io.mapvet.ir.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * A place that a finding's message links.
 *
 * @param role what it is to the finding
 * @param id its number in the message, from 1
 * @param at where it is
 * @param link the text of the link
 * @param text what is said at the place
 */
record Related(Role role, int id, Location at, String link, String text) {
  /** What a place is to a finding, in the order in which the message shows them. */
  enum Role {
    OTHER_ACCESS,
    DECLARATION,
    THREAD_START,
    FURTHER_ACCESS
  }

  /** The places of a finding, the most telling first, numbered in this order. */
  static List<Related> of(Finding finding) {
    List<Related> places = new ArrayList<>();
    Side other = finding.other();
    if (other != null) {
      add(places, Role.OTHER_ACCESS, other.at(), "other access", ResultText.access(other));
    }
    Location declaration = finding.map().declaration();
    if (declaration != null) {
      String text = "declaration of '" + finding.map().name() + "'";
      add(places, Role.DECLARATION, declaration, "declaration", text);
    }
    Location start = finding.primary().thread().start();
    Location otherStart = other == null ? null : other.thread().start();
    if (start != null && start.equals(otherStart)) {
      addStart(places, finding.primary(), "start of both threads");
    } else {
      addStart(places, finding.primary(), "start of this thread");
      if (other != null) {
        addStart(places, other, "start of the other thread");
      }
    }
    for (Step step : finding.related()) {
      String text = ResultText.oneLine(step.text());
      add(places, Role.FURTHER_ACCESS, step.at(), text, text);
    }
    return places;
  }

  private static void addStart(List<Related> places, Side side, String link) {
    if (side.thread().start() != null) {
      String text = ResultText.oneLine(side.thread().text());
      add(places, Role.THREAD_START, side.thread().start(), link, text);
    }
  }

  private static void add(List<Related> places, Role role, Location at, String link, String text) {
    places.add(new Related(role, places.size() + 1, at, link, text));
  }
}
