// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

/**
 * Two accesses that conflict and that nothing orders, both sides visible in one frame; or a change
 * that one thread makes in the middle of another access of its own, both then without a task.
 *
 * @param first the access of the thread that starts the other, or of the task started first
 * @param firstTask the task it belongs to, null for the starting thread
 * @param second the other access
 * @param secondTask the task it belongs to
 */
record Pair(Access first, Task firstTask, Access second, Task secondTask) {
  /** The same, for which no more must be than for another one as well. */
  Pair weakenedBy(Pair other) {
    return new Pair(
        first.weakenedBy(other.first), firstTask, second.weakenedBy(other.second), secondTask);
  }

  /** Whether one thread makes both. */
  boolean isReentry() {
    return secondTask == null;
  }

  /** Whether locks keep the accesses apart, if not the two steps that one of them is the end of. */
  boolean isKeptApart() {
    return Lockset.excludes(first.locks(), second.locks());
  }

  /** Whether one side may have waited for what the other signals later, or earlier. */
  boolean isOfUncertainOrder() {
    return first.signalled().isUncertainFor(second.ended())
        || second.signalled().isUncertainFor(first.ended());
  }

  /** Whether both accesses belong to one task that runs beside itself. */
  boolean isSelf() {
    return firstTask != null && firstTask.key().equals(secondTask.key());
  }
}
