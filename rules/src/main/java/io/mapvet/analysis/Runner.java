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
  private final int guesses;
  private final List<Access> collected;
  private final List<Invocation> invocations;

  private Runner(
      Frame frame,
      Lockset locks,
      int guesses,
      List<Access> collected,
      List<Invocation> invocations) {
    this.frame = frame;
    this.locks = locks;
    this.guesses = guesses;
    this.collected = collected;
    this.invocations = invocations;
  }

  /** The thread that runs the frame's method, with what the state says it holds. */
  static Runner own(Frame frame, State state) {
    return new Runner(frame, state.locks, 0, null, null);
  }

  /** A thread of its own that starts with no locks. */
  static Runner task(Frame frame, int guesses) {
    return new Runner(frame, Lockset.EMPTY, guesses, new ArrayList<>(), new ArrayList<>());
  }

  /** The same thread holding further locks. */
  Runner holding(Lockset more) {
    return new Runner(frame, locks.union(more), guesses, collected, invocations);
  }

  /** The same thread at an unknown moment: it is not known to hold anything. */
  Runner deferred(int more) {
    return new Runner(frame, Lockset.EMPTY, guesses + more, collected, invocations);
  }

  /** The same thread, after steps that may not be so. */
  Runner guessing(int more) {
    return more == 0 ? this : new Runner(frame, locks, guesses + more, collected, invocations);
  }

  boolean isTask() {
    return collected != null;
  }

  Lockset locks() {
    return locks;
  }

  int guesses() {
    return guesses;
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
