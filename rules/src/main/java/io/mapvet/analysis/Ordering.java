// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect.Times;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
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
    signalled(state, withParts(state, places));
  }

  /** What has ended once every element of a container has: the container, which stands for them. */
  static Place whole(Place handle) {
    return handle instanceof Place.Element element ? element.base() : handle;
  }

  /** The places and the handles that those were made from, or that they contain. */
  static Set<Place> withParts(State state, Set<Place> places) {
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
    return all;
  }

  /** Notes that one of the signals that each of the places needs was received. */
  static void signalled(State state, Set<Place> all) {
    state.ended = SmallSet.union(state.ended, all);
    Set<Place> before = new LinkedHashSet<>();
    List<Task> left = new ArrayList<>();
    for (Task task : state.running) {
      if (!isOver(task, all)) {
        left.add(task);
      } else {
        before.addAll(task.after());
        List<Access> later = afterSignal(task, all);
        if (!later.isEmpty()) {
          left.add(task.change().accesses(later).build());
        }
      }
    }
    left.removeIf(t -> !Collections.disjoint(before, t.handles()));
    state.running = List.copyOf(left);
  }

  /** The handles of all tasks that end before one that follows those of the given handles. */
  static Set<Place> before(State state, Set<Place> handles) {
    Set<Place> all = new LinkedHashSet<>(handles);
    for (Task task : state.running) {
      if (!Collections.disjoint(task.handles(), handles)) {
        all.addAll(task.after());
      }
    }
    return all;
  }

  /** Notes that an executor, or null where it is not known, has a task again. */
  static void begin(State state, Place executor) {
    if (executor != null && state.ended.contains(executor)) {
      state.ended = SmallSet.map(state.ended, e -> e.equals(executor) ? null : e);
    }
  }

  /** Whether the end of one of the places is the end of the task. */
  static boolean isOver(Task task, Set<Place> places) {
    return (task.executor() != null && places.contains(task.executor()))
        || !Collections.disjoint(task.handles(), places);
  }

  /** What the task does after it signalled the latch, which nobody waited for. */
  private static List<Access> afterSignal(Task task, Set<Place> places) {
    return task.accesses().stream().filter(a -> isAfterSignal(a, places)).toList();
  }

  /** Whether the access follows the signal of one of the latches. */
  static boolean isAfterSignal(Access access, Set<Place> latches) {
    return access.signalled().mayLetGo(latches);
  }

  /**
   * Whether an access is made only after the end of a task was seen, or a signal that it gives
   * after its own access.
   */
  static boolean comesLater(Access later, Access access, Task of) {
    return of != null
        && of.times() == Times.ONCE
        && !of.older()
        && isOver(of, later.ended())
        && !access.signalled().isUncertainFor(later.ended())
        && !isAfterSignal(access, later.ended());
  }

  /**
   * Notes that the tasks which a try's body waited for may be running after its handler, and only
   * there.
   *
   * @param handled the state at the end of the handler
   * @param waited what the body waited for
   */
  static void doubtAfterException(State handled, Set<Place> waited) {
    List<Task> tasks = new ArrayList<>();
    for (Task task : handled.running) {
      tasks.add(isOver(task, waited) ? task.change().doubt(Task.Doubt.EXCEPTION).build() : task);
    }
    handled.running = List.copyOf(tasks);
    handled.doubted = SmallSet.union(handled.doubted, waited);
  }

  /** Notes that a wait for the places was given up, or may have been. */
  static void doubt(State state, Set<Place> places) {
    List<Task> tasks = new ArrayList<>();
    for (Task task : state.running) {
      boolean waited = isOver(task, places) && task.doubt() == Task.Doubt.NONE;
      tasks.add(waited ? task.change().doubt(Task.Doubt.TIMED).build() : task);
    }
    state.running = List.copyOf(tasks);
  }
}
