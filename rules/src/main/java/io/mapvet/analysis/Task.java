// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Where;
import java.util.List;
import java.util.Set;

/**
 * Code that another thread runs, from its start on.
 *
 * @param key the operation of this frame that started it, and the function it runs: one task per
 *     key, or with {@code older} all those of earlier turns of a loop
 * @param where where it runs
 * @param executor the executor it was given to, null for none or an unknown one
 * @param serial whether the executor runs its tasks one after the other
 * @param times how often it runs
 * @param perCall whether it works on an argument of the method that starts it, so that every call
 *     starts another one
 * @param handles what stands for it: waiting for one of them waits for it
 * @param after keys of tasks that end before it starts
 * @param accesses what it touches
 * @param start the chain to where it is started
 * @param proven whether the function and the way it is started are resolved
 */
record Task(
    Key key,
    boolean older,
    Where where,
    Place executor,
    boolean serial,
    Times times,
    boolean perCall,
    Set<Place> handles,
    Set<Key> after,
    List<Access> accesses,
    Trace start,
    boolean proven) {

  /** What tells tasks of one frame apart: the very operation, and the function it started. */
  record Key(Op op, Object function) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && op == that.op && function.equals(that.function);
    }

    @Override
    public int hashCode() {
      return op.at().hashCode() + 31 * function.hashCode();
    }
  }

  Task with(Set<Place> newHandles, Trace newStart) {
    return new Task(
        key,
        older,
        where,
        executor,
        serial,
        times,
        perCall,
        newHandles,
        after,
        accesses,
        newStart,
        proven);
  }

  /** Whether the two can never run at the same time, whatever started them. */
  boolean orderedWith(Task other) {
    return after.contains(other.key)
        || other.after.contains(key)
        || (serial
            && other.serial
            && executor != null
            && executor.equals(other.executor)
            && !executor.isOlder());
  }
}
