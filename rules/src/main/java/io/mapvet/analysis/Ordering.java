// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What it means that tasks have ended (JLS 17.4.4: a thread's end happens-before its detection).
 */
final class Ordering {
  private Ordering() {}

  /**
   * Notes that whatever the places stand for has ended: the task of a handle, the tasks of the
   * handles it was made from, every task of an executor, every task that signals a latch.
   */
  static void end(State state, Set<Place> places) {
    if (places.isEmpty()) {
      return;
    }
    Set<Place> all = new LinkedHashSet<>(places);
    for (Place place : places) {
      Value parts = state.load(place, HeapKey.CONTENT);
      if (parts != null) {
        all.addAll(parts.places());
        for (Place part : parts.places()) {
          Value inner = state.load(part, HeapKey.CONTENT);
          if (inner != null) {
            all.addAll(inner.places());
          }
        }
      }
    }
    Set<Place> ended = new LinkedHashSet<>(state.ended);
    ended.addAll(all);
    state.ended = ended;
    Set<Task.Key> before = new LinkedHashSet<>();
    for (Task task : state.running) {
      if (isOver(task, all)) {
        before.addAll(task.after());
      }
    }
    state.end(t -> isOver(t, all) || before.contains(t.key()));
  }

  private static boolean isOver(Task task, Set<Place> places) {
    return (task.executor() != null && places.contains(task.executor()))
        || task.handles().stream().anyMatch(places::contains);
  }
}
