// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tasks that a method starts and waits for before it returns. The method itself meets them no
 * more, but what they touch is touched during the call: by whoever else has the object, too.
 */
final class Awaited {
  private static final int MAX_TASKS = 8;

  private final Frame frame;
  private final Map<Task.Key, Started> started = new LinkedHashMap<>();

  Awaited(Frame frame) {
    this.frame = frame;
  }

  /** A task, and what its starter signals before and after. */
  private static final class Started {
    private final Task task;
    private final int mark;
    private final int exits;
    private Set<Place> before = Set.of();
    private Set<Place> later = Set.of();

    Started(Task task, LaterSignals signals) {
      this.task = task;
      this.mark = signals.mark();
      this.exits = signals.exits();
    }

    /** The task, known to end before what is signalled for the first time afterwards. */
    Task before(Set<Place> atExit, State end) {
      Set<Place> first =
          SmallSet.map(SmallSet.union(later, atExit), p -> before.contains(p) ? null : p);
      return task.change()
          .accesses(
              task.accesses().stream()
                  .map(a -> a.with(a.signalled().before(first, end.running)))
                  .toList())
          .build();
    }
  }

  /**
   * Notes that a task starts. The locks that its starter holds are taken to be held until its end.
   */
  void started(Task task, State state) {
    Started known = started.get(task.key());
    if (known == null) {
      List<Access> accesses = accesses(task, state);
      if (accesses.isEmpty() && !task.callsFunctions()) {
        return;
      }
      if (started.size() >= MAX_TASKS) {
        frame.engine().bound("tasks waited for", frame.method());
        return;
      }
      Task awaited = task.change().awaited(true).accesses(accesses).build();
      known = new Started(awaited, frame.laterSignals());
      started.put(task.key(), known);
    }
    known.before = SmallSet.union(known.before, state.signalled.possible());
  }

  /** What the task touches, under the locks and after the signals of its starter. */
  private List<Access> accesses(Task task, State state) {
    FieldFacts fields = frame.engine().fields();
    Lockset held = WonFlags.heldWith(state, fields);
    Signals signalled = WonFlags.signalledHere(state, fields);
    List<Access> accesses = new ArrayList<>();
    for (Access access : task.accesses()) {
      if (!task.wasGiven(access.place())) {
        accesses.add(
            access.under(access.locks().union(held)).with(signalled.and(access.signalled())));
      }
    }
    return accesses;
  }

  /**
   * Notes what code certainly has signalled at its end.
   *
   * @param mark the tasks that were started since belong to it
   */
  void signalled(int mark, Set<Place> certain) {
    for (Started known : started.values()) {
      if (known.mark >= mark) {
        known.later = SmallSet.union(known.later, certain);
      }
    }
  }

  /** Those that have certainly ended where the method returns. */
  List<Task> at(State end) {
    Set<Task.Key> running = Tasks.keys(end.running);
    return started.values().stream()
        .filter(s -> !running.contains(s.task.key()))
        .map(s -> s.before(frame.laterSignals().certainAfter(s.exits), end))
        .toList();
  }

  /**
   * Notes what a callee has started and waited for: those tasks ran beside what ran before the
   * call, unless the callee has waited for that as well.
   */
  void calledBeside(Task task, List<Task> others, Set<Place> ended, State state) {
    for (Task other : others) {
      if (!task.orderedWith(other) && !Ordering.isOver(other, ended)) {
        frame.conflicts().meet(new Together(other, task), others);
      }
    }
    started(task, state);
  }
}
