// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

/**
 * Two accesses that conflict and that nothing orders, both sides visible in one frame.
 *
 * @param first the access of the thread that starts the other, or of the task started first
 * @param firstTask the task it belongs to, null for the starting thread
 * @param second the other access
 * @param secondTask the task it belongs to
 */
record Pair(Access first, Task firstTask, Access second, Task secondTask) {
  /** Whether both accesses belong to one task that runs beside itself. */
  boolean isSelf() {
    return firstTask != null && firstTask.key().equals(secondTask.key());
  }
}
