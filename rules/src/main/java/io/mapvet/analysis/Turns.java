// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The turns of loops, one in another, in which the code is that is interpreted. */
final class Turns {
  private record Turn(String loop, int mark) {}

  private final Deque<Turn> turns = new ArrayDeque<>();

  /** Enters a turn of a loop, at this {@linkplain Frame#mark point}. */
  void enter(String loop, int mark) {
    turns.push(new Turn(loop, mark));
  }

  void leave() {
    turns.pop();
  }

  /** The loops, the innermost first. */
  List<String> loops() {
    return turns.stream().map(Turn::loop).toList();
  }

  /** The innermost loop, or null. */
  String innermost() {
    return turns.isEmpty() ? null : turns.peek().loop();
  }

  /** Whether every turn of every loop around {@code inner} makes the object anew. */
  boolean makeEach(Place object, String inner, Frame frame) {
    return turns.stream()
        .filter(turn -> !turn.loop().equals(inner))
        .allMatch(turn -> isOf(object, frame.madeSince(turn.mark())));
  }

  private static boolean isOf(Place object, Set<Site> made) {
    return object instanceof Place.Alloc alloc && !alloc.older() && made.contains(alloc.site());
  }
}
