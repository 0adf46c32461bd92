// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.ArrayList;
import java.util.List;

/** The thread on whose behalf code is interpreted: the method's own, or that of a task. */
final class Runner {
  private final Frame frame;
  private final Lockset locks;
  private final boolean proven;
  private final List<Access> collected;

  private Runner(Frame frame, Lockset locks, boolean proven, List<Access> collected) {
    this.frame = frame;
    this.locks = locks;
    this.proven = proven;
    this.collected = collected;
  }

  /** The thread that runs the frame's method, with what the state says it holds. */
  static Runner own(Frame frame, State state) {
    return new Runner(frame, state.locks, true, null);
  }

  /** A thread of its own that starts with no locks. */
  static Runner task(Frame frame, boolean proven) {
    return new Runner(frame, Lockset.EMPTY, proven, new ArrayList<>());
  }

  /** The same thread holding further locks. */
  Runner holding(Lockset more) {
    return new Runner(frame, locks.union(more), proven, collected);
  }

  /** The same thread at an unknown moment: it is not known to hold anything. */
  Runner deferred() {
    return new Runner(frame, Lockset.EMPTY, false, collected);
  }

  /** The same thread, with a step that is not resolved. */
  Runner unproven() {
    return new Runner(frame, locks, false, collected);
  }

  boolean isTask() {
    return collected != null;
  }

  Lockset locks() {
    return locks;
  }

  boolean proven() {
    return proven;
  }

  /** What the task touched so far. */
  List<Access> collected() {
    return collected;
  }

  void emit(State state, Access access) {
    if (collected == null) {
      frame.record(state, access);
    } else {
      collected.add(access);
    }
  }
}
