// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Summary.Invocation;
import io.mapvet.knowledge.Effect.Touch;
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
  private final List<Access> around;
  private Value returned = Value.NONE;

  private Runner(
      Frame frame,
      Lockset locks,
      int guesses,
      List<Access> collected,
      List<Invocation> invocations,
      List<Access> around) {
    this.frame = frame;
    this.locks = locks;
    this.guesses = guesses;
    this.collected = collected;
    this.invocations = invocations;
    this.around = around;
  }

  /** The thread that runs the frame's method, with what the state says it holds. */
  static Runner own(Frame frame, State state) {
    return new Runner(
        frame, WonFlags.heldWith(state, frame.engine().fields()), 0, null, null, List.of());
  }

  /** A thread of its own that starts with no locks. */
  static Runner task(Frame frame, int guesses) {
    return new Runner(
        frame, Lockset.EMPTY, guesses, new ArrayList<>(), new ArrayList<>(), List.of());
  }

  /** The same thread holding further locks. */
  Runner holding(Lockset more) {
    return new Runner(frame, locks.union(more), guesses, collected, invocations, around);
  }

  /** The same thread at an unknown moment: it is not known to hold anything. */
  Runner deferred(int more) {
    return new Runner(frame, Lockset.EMPTY, guesses + more, collected, invocations, List.of());
  }

  /** The same thread, after steps that may not be so. */
  Runner guessing(int more) {
    return more == 0
        ? this
        : new Runner(frame, locks, guesses + more, collected, invocations, around);
  }

  /** The same thread in the middle of further accesses, which run the code. */
  Runner within(List<Access> accesses) {
    if (accesses.isEmpty() || isTask()) {
      return this;
    }
    List<Access> all = new ArrayList<>(around);
    all.addAll(accesses);
    return new Runner(frame, locks, guesses, collected, invocations, all);
  }

  /** The accesses in the middle of which the code runs. */
  List<Access> around() {
    return around;
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

  /** What the task's own function has returned so far. */
  Value returned() {
    return returned;
  }

  void returns(Value value) {
    returned = returned.join(value);
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
      reenters(state, access);
      if (access.touch() == Touch.REMOVE) {
        frame.snapshots().removed(access, state);
      }
      frame.record(state, access);
    } else {
      collected.add(access);
    }
  }

  /** Notes what the access may break into, if it is a change. */
  void reenters(State state, Access access) {
    if (Reentries.isChange(access)) {
      for (Access outer : around) {
        frame.reentries().note(access, outer, 2);
      }
      state.iterations = state.iterations.after(access);
    }
  }
}
