// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect.Times;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The accesses that one method sees conflict, and that nothing orders (JLS 17.4.5). */
final class Conflicts {
  private static final int MAX_PAIRS = 96;

  /** No map takes the room of all others: so many tell of it. */
  private static final int MAX_OF_PLACE = 12;

  private static final int MAX_TOGETHER = 4;

  private final Frame frame;
  private final Map<List<Object>, Pair> pairs = new LinkedHashMap<>();
  private final Map<Place, Integer> ofPlace = new HashMap<>();
  private final Map<List<Object>, Signalled> signalled = new LinkedHashMap<>();
  private final Set<Together> together = new LinkedHashSet<>();

  Conflicts(Frame frame) {
    this.frame = frame;
  }

  /**
   * A pair of which one side comes after a signal of the other's task, if it was that task's.
   *
   * @param waits the task that received signals
   * @param later its access
   * @param signaller the task of the other access
   * @param signallers the tasks that may have signalled by then, by their keys
   */
  private record Signalled(
      Pair pair, Task waits, Access later, Task signaller, Map<Task.Key, Task> signallers) {
    void started(Task task, List<Task> others) {
      boolean beside =
          waits.key().equals(task.key())
              || others.stream().anyMatch(t -> t.key().equals(waits.key()));
      if (beside) {
        signallers.merge(task.key(), task, (a, b) -> a.older() || a.times() != Times.ONCE ? a : b);
      }
    }

    boolean isOrdered(Set<Place> ownSignals) {
      Access access = later == pair.first() ? pair.second() : pair.first();
      return access.locks().asMap().keySet().stream().anyMatch(Lock::isWon)
          || signaller.signals().stream()
              .anyMatch(
                  latch ->
                      !ownSignals.contains(latch)
                          && Ordering.allSignalled(latch, later.ended(), signallers.values()));
    }
  }

  /**
   * Notes the conflicts of an access of this thread with what a task touches beside it.
   *
   * @param running all tasks that run beside it
   */
  void meet(Access access, Task task, List<Task> running) {
    if (Premises.exclude(access.trace().given(), task.start().given())) {
      return;
    }
    List<Access> others = task.accessesMeeting(access);
    boolean over = !others.isEmpty() && Ordering.isOver(task, access.ended(), running);
    for (Access other : others) {
      if (!(over && !Ordering.isAfterSignal(other, access.ended()))
          && !access.signalled().precede(other.ended())
          && !Answers.order(access, other)
          && conflict(access, other)) {
        add(new Pair(access, null, other, task));
      }
    }
  }

  /** Notes the conflicts of two tasks, and those of which only a caller may know. */
  void meet(Together tasks, List<Task> running) {
    for (Access access : tasks.first().accesses()) {
      meet(access, tasks.first(), tasks.second(), running);
    }
    if (tasks.callsFunctions() && together.size() < MAX_TOGETHER) {
      together.add(tasks);
    }
  }

  /**
   * Notes the conflicts of an access of a task with what another one touches beside it.
   *
   * @param running the tasks that run when the second starts
   */
  void meet(Access access, Task of, Task task, List<Task> running) {
    if (Premises.exclude(of.start().given(), task.start().given())) {
      return;
    }
    for (Access other : task.accessesMeeting(access)) {
      if (!access.signalled().precede(other.ended(), of.signals())
          && !Answers.order(access, other)
          && conflict(access, other)) {
        order(new Pair(access, of, other, task), access, other, running);
      }
    }
  }

  private boolean conflict(Access access, Access other) {
    return access.conflictsWith(other)
        && !Premises.exclude(access.trace().given(), other.trace().given())
        && !frame.engine().fields().isOfThread(access.place())
        && !access.signalled().initialise(other.ended())
        && !other.signalled().initialise(access.ended())
        && !access.isKeptApart(other);
  }

  private void order(Pair pair, Access first, Access second, List<Task> running) {
    Task firstTask = pair.firstTask();
    Task secondTask = pair.secondTask();
    if (isAfter(first, second, secondTask)) {
      if (Ordering.isOverOtherwise(secondTask, first.ended())) {
        return;
      }
      wait(new Signalled(pair, firstTask, first, secondTask, new LinkedHashMap<>()), running);
    } else if (isAfter(second, first, firstTask)
        && !first.signalled().isUncertainFor(second.ended())) {
      boolean once = firstTask.times() == Times.ONCE && !firstTask.older();
      if (Ordering.isWithItsExecutor(firstTask, second.ended())
          || (once && Ordering.isOverOtherwise(firstTask, second.ended()))) {
        return;
      }
      wait(new Signalled(pair, secondTask, second, firstTask, new LinkedHashMap<>()), running);
    } else {
      add(pair);
    }
  }

  private static boolean isAfter(Access later, Access access, Task of) {
    return Ordering.isOver(of, later.ended()) && !Ordering.isAfterSignal(access, later.ended());
  }

  private void wait(Signalled open, List<Task> running) {
    if (signalled.size() >= MAX_PAIRS) {
      frame.engine().bound("conflicts", frame.method());
      return;
    }
    List<Task> all = new ArrayList<>(running);
    all.add(open.pair.firstTask());
    all.add(open.pair.secondTask());
    all.forEach(t -> open.started(t, all));
    Signalled known = signalled.putIfAbsent(key(open.pair), open);
    if (known != null) {
      all.forEach(t -> known.started(t, all));
    }
  }

  /** Notes that a task starts, which may be the one that has given a signal. */
  void started(Task task, List<Task> others) {
    for (Signalled open : signalled.values()) {
      others.stream().filter(Task::older).forEach(t -> open.started(t, others));
      open.started(task, others);
    }
  }

  void add(Pair pair) {
    List<Object> key = key(pair);
    Place place = pair.first().place();
    Pair known = pairs.get(key);
    if (known != null) {
      pairs.put(key, known.weakenedBy(pair));
    } else if (pairs.size() >= MAX_PAIRS || ofPlace.getOrDefault(place, 0) >= MAX_OF_PLACE) {
      frame.engine().bound("conflicts", frame.method());
    } else {
      pairs.put(key, pair);
      ofPlace.merge(place, 1, Integer::sum);
    }
  }

  private static List<Object> key(Pair pair) {
    return List.of(
        pair.first().trace().last().at(),
        pair.second().trace().last().at(),
        pair.firstTask() == null,
        pair.first().place());
  }

  /**
   * All of them.
   *
   * @param end the state at the end of the method
   */
  List<Pair> all(State end) {
    for (Signalled open : signalled.values()) {
      if (!open.isOrdered(end.signalled.possible())) {
        add(open.pair);
      }
    }
    pairs.values().removeIf(p -> LaterSignals.order(p, end));
    return List.copyOf(pairs.values());
  }

  /** The pairs of tasks of which one calls a function that only a caller knows. */
  List<Together> together() {
    return List.copyOf(together);
  }
}
