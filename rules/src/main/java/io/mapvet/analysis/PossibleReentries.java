// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The changes that one method makes in the middle of accesses of its own. Whether both are of one
 * map only a caller may know, as where a listener finds its way back to who has called it.
 */
final class PossibleReentries {
  private static final int MAX = 8;

  private final Frame frame;
  private final Map<List<Object>, Pair> open = new LinkedHashMap<>();

  PossibleReentries(Frame frame) {
    this.frame = frame;
  }

  /**
   * Notes a change in the middle of another access.
   *
   * @param frames as {@link Reentries#of} has it
   */
  void note(Access change, Access around, int frames) {
    boolean one = Reentries.areOne(change.place(), around.place());
    if (one || Reentries.mayBeOne(change.place(), around.place())) {
      Pair reentry = Reentries.of(change, around, frames);
      if (reentry != null) {
        note(reentry);
      }
    }
  }

  /** Notes what a callee has done, as this frame sees it. */
  void note(Pair reentry) {
    Access change = reentry.first();
    Access around = reentry.second();
    if (Reentries.isPending(change, around)) {
      return;
    }
    if (Reentries.areOne(change.place(), around.place())) {
      frame.conflicts().add(reentry);
    } else if (Reentries.mayBeOne(change.place(), around.place()) && open.size() < MAX) {
      open.putIfAbsent(
          List.of(change.trace().last().at(), around.trace().last().at(), change.place()), reentry);
    }
  }

  /** Those of which only a caller can tell. */
  List<Pair> all() {
    return List.copyOf(open.values());
  }
}
