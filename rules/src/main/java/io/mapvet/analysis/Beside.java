// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.List;
import java.util.Set;

/**
 * What may run beside an access or a task in its own frame, for callers who know that two paths
 * lead to one object; immutable.
 *
 * @param unknown whether a function that only a caller knows may have been started before
 * @param tasks the tasks that may be running
 */
record Beside(boolean unknown, Set<Task.Key> tasks) {
  static final Beside NONE = new Beside(false, Set.of());
  static final Beside UNKNOWN = new Beside(true, Set.of());

  /** What runs beside what is done now, of the functions that only a caller knows. */
  static Beside of(State state) {
    return state.afterStart ? UNKNOWN : NONE;
  }

  /** With these tasks, too. */
  Beside and(List<Task> running) {
    Set<Task.Key> all = SmallSet.union(tasks, Tasks.keys(running));
    return all == tasks ? this : new Beside(unknown, all);
  }

  /** Of the tasks only these. */
  Beside among(Set<Task.Key> running) {
    if (tasks.isEmpty()) {
      return this;
    }
    Set<Task.Key> left = SmallSet.intersection(tasks, running);
    return left.size() == tasks.size()
        ? this
        : left.isEmpty() ? (unknown ? UNKNOWN : NONE) : new Beside(unknown, left);
  }

  /** Both. */
  Beside and(Beside other) {
    boolean either = unknown || other.unknown;
    Set<Task.Key> all = SmallSet.union(tasks, other.tasks);
    return either == unknown && all == tasks ? this : new Beside(either, all);
  }
}
