// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Summary.Invocation;
import java.util.ArrayList;
import java.util.List;

/** The thread on whose behalf code is interpreted: the method's own, or that of a task. */
final class Runner {
  private static final int MAX_INVOCATIONS = 8;

  private final Frame frame;
  private final Lockset locks;
  private final boolean proven;
  private final List<Access> collected;
  private final List<Invocation> invocations;

  private Runner(
      Frame frame,
      Lockset locks,
      boolean proven,
      List<Access> collected,
      List<Invocation> invocations) {
    this.frame = frame;
    this.locks = locks;
    this.proven = proven;
    this.collected = collected;
    this.invocations = invocations;
  }

  /** The thread that runs the frame's method, with what the state says it holds. */
  static Runner own(Frame frame, State state) {
    return new Runner(frame, state.locks, true, null, null);
  }

  /** A thread of its own that starts with no locks. */
  static Runner task(Frame frame, boolean proven) {
    return new Runner(frame, Lockset.EMPTY, proven, new ArrayList<>(), new ArrayList<>());
  }

  /** The same thread holding further locks. */
  Runner holding(Lockset more) {
    return new Runner(frame, locks.union(more), proven, collected, invocations);
  }

  /** The same thread at an unknown moment: it is not known to hold anything. */
  Runner deferred() {
    return new Runner(frame, Lockset.EMPTY, false, collected, invocations);
  }

  /** The same thread, with a step that is not resolved. */
  Runner unproven() {
    return new Runner(frame, locks, false, collected, invocations);
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

  /** The functions that the task calls and only a caller of the frame's method knows. */
  List<Invocation> invocations() {
    return invocations;
  }

  void emit(Invocation invocation) {
    if (invocations == null) {
      frame.add(invocation);
    } else if (invocations.size() < MAX_INVOCATIONS) {
      invocations.add(invocation);
    }
  }

  void emit(State state, Access access) {
    if (collected == null) {
      frame.record(state, access);
    } else {
      collected.add(access);
    }
  }
}
