// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect.Times;
import java.util.ArrayList;
import java.util.Collection;
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

  /** Notes what was found out about the end of handles. */
  static void detected(State state, Fact.Ended found) {
    if (found.one()) {
      found.handles().forEach(p -> state.waited = SmallSet.plus(state.waited, whole(p)));
    } else {
      end(state, new LinkedHashSet<>(found.handles()));
    }
  }

  /** Notes that one of several has ended, if it may be one of several. */
  static void endOne(State state, Value handles) {
    Place only = handles.mustUnlessNull();
    if (handles.complete() && (only == null || only.isOlder())) {
      endOne(state, handles, handles.places());
    }
  }

  /**
   * Notes that one of several has ended: all of them, where every turn of a loop waits for another.
   *
   * @param places those of the handles that are not known to have ended
   */
  static void endOne(State state, Value handles, Collection<Place> places) {
    Choice choice = Choice.of(handles);
    if (choice != null) {
      state.end(
          t ->
              !t.older()
                  && Choice.agree(t.chosen(), choice)
                  && !Collections.disjoint(t.handles(), places));
    }
    if (choice == null || !choice.isOfOneIndex()) {
      places.forEach(p -> state.waited = SmallSet.plus(state.waited, whole(p)));
    }
  }

  /** Notes that each of what the places stand for has ended, however many there are of one. */
  static void endAll(State state, Set<Place> places) {
    Set<Place> all = new LinkedHashSet<>();
    withParts(state, places).forEach(p -> addAll(p, state, all));
    if (!all.isEmpty()) {
      signalled(state, all);
    }
  }

  private static void addAll(Place place, State state, Set<Place> all) {
    all.add(place);
    if (state.running.stream().anyMatch(t -> t.signals().contains(place))) {
      all.add(new Place.Received(place, Place.Received.ALL));
    }
  }

  /** What has ended once every element of a container has: the container, which stands for them. */
  static Place whole(Place handle) {
    return handle instanceof Place.Element element ? element.base() : handle;
  }

  /** Notes what has ended when futures are complete for which no task stands. */
  static void follow(State state, Set<Place> futures, Set<Place> after) {
    Value value = new Value(List.copyOf(after), true, null);
    for (Place future : futures) {
      if (state.running.stream().noneMatch(t -> t.handles().contains(future))) {
        state.store(future, HeapKey.AFTER, value);
      }
    }
  }

  private static List<Place> followed(State state, Place future) {
    Value after = state.load(future, HeapKey.AFTER);
    return after == null ? List.of() : after.places();
  }

  /** The places and the handles that those were made from, or that they contain. */
  static Set<Place> withParts(State state, Set<Place> places) {
    Set<Place> whole = new LinkedHashSet<>(places);
    places.forEach(place -> whole.addAll(followed(state, place)));
    Set<Place> all = new LinkedHashSet<>(whole);
    for (Place place : whole) {
      Value parts = state.load(place, HeapKey.CONTENT);
      if (parts != null) {
        for (Place part : parts.places()) {
          addAll(part, state, all);
          Value inner = state.load(part, HeapKey.CONTENT);
          if (inner != null) {
            inner.places().forEach(p -> addAll(p, state, all));
          }
        }
      }
    }
    return all;
  }

  /**
   * Notes a signal of a latch.
   *
   * @param taken whether it is one more, because this thread took the ones before
   */
  static void signalled(State state, Place latch, boolean taken) {
    if (latch.isOlder() || Places.hasElement(latch)) {
      state.waited = SmallSet.plus(state.waited, latch);
    }
    int signals = taken ? signals(state.ended, latch) + 1 : 1;
    signalled(
        state,
        signals == 1
            ? Set.of(latch)
            : SmallSet.plus(Set.of(latch), new Place.Received(latch, signals)));
  }

  /** How many signals of a latch were received. */
  private static int signals(Set<Place> ended, Place latch) {
    int most = ended.contains(latch) ? 1 : 0;
    for (Place place : ended) {
      if (place instanceof Place.Received received && received.base().equals(latch)) {
        most = Math.max(most, received.signals());
      }
    }
    return most;
  }

  /** Notes that one of the signals that each of the places needs was received. */
  static void signalled(State state, Set<Place> all) {
    state.ended = SmallSet.union(state.ended, all);
    Set<Place> before = new LinkedHashSet<>();
    List<Task> left = new ArrayList<>();
    for (Task task : state.running) {
      if (!isOver(task, all, state.running)) {
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
    handles.forEach(handle -> all.addAll(followed(state, handle)));
    return all;
  }

  /** Notes that a task starts: its executor is not done, and it has not yet signalled anything. */
  static void begin(State state, Task task) {
    if (state.ended.stream().anyMatch(e -> isOf(e, task))) {
      state.ended = SmallSet.map(state.ended, e -> isOf(e, task) ? null : e);
    }
  }

  private static boolean isOf(Place ended, Task task) {
    return ended.equals(task.executor())
        || task.signals().contains(ended)
        || (ended instanceof Place.Received received && task.signals().contains(received.base()));
  }

  /** Whether the end of one of the places is the end of the task. */
  static boolean isOver(Task task, Set<Place> places) {
    return isWithItsExecutor(task, places) || !Collections.disjoint(task.handles(), places);
  }

  /**
   * Whether the end of one of the places is that of the task's executor, and so of all tasks that
   * it was ever given.
   */
  static boolean isWithItsExecutor(Task task, Set<Place> places) {
    return task.executor() != null && places.contains(task.executor());
  }

  /**
   * Whether the end of one of the places is the end of the task: of a latch that one signal opens,
   * where as many signals were received as there are tasks to give one.
   *
   * @param tasks all that may have signalled
   */
  static boolean isOver(Task task, Set<Place> places, List<Task> tasks) {
    return isOver(task, places)
        && (isOverOtherwise(task, places)
            || task.signals().stream().anyMatch(p -> allSignalled(p, places, tasks)));
  }

  /** Whether the task is over for another reason than a latch that one signal opens. */
  static boolean isOverOtherwise(Task task, Set<Place> places) {
    return isWithItsExecutor(task, places)
        || task.handles().stream().anyMatch(h -> places.contains(h) && !task.signals().contains(h));
  }

  /** Whether as many signals of a latch were received as the tasks give, each of them one. */
  static boolean allSignalled(Place latch, Set<Place> ended, Collection<Task> tasks) {
    int signals = signals(ended, latch);
    int needed = 0;
    for (Task task : tasks) {
      if (task.signals().contains(latch)) {
        boolean one = task.times() == Times.ONCE && !task.older();
        needed = one && needed < Place.Received.ALL ? needed + 1 : Place.Received.ALL;
      }
    }
    return signals > 0 && signals >= needed;
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
