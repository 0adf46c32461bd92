// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.finding.Level;

/** Why two accesses may overlap: the entries of the table in {@code docs/architecture.md}. */
public enum Evidence {
  /** Both sides are seen in one flow: two tasks, or a task and its starter. */
  PROVEN(Level.ERROR),
  /** A framework enters the same object with many threads. */
  CONTRACT(Level.ERROR),
  /** A framework enters an object with many threads, and the object starts a task. */
  TASK_AND_CONTRACT(Level.ERROR),
  /** The same object starts both tasks. */
  TWO_TASKS(Level.ERROR),
  /** Every call starts another task on the same object. */
  TASK_PER_CALL(Level.ERROR),
  /** One thread makes both accesses, one in the middle of the other. */
  REENTRANT(Level.ERROR),
  /** As one of the above, with a step that is not certain. */
  MAY_STEP(Level.WARNING),
  /** One thread seems to make both accesses, one in the middle of the other. */
  MAY_REENTER(Level.WARNING),
  /** One thread uses an object after it has put it back into its pool. */
  GIVEN_BACK(Level.WARNING),
  /** The map is locked elsewhere by a lock that belongs to it. */
  LOCKED_ELSEWHERE(Level.WARNING),
  /** Its declaration names the lock. */
  GUARDED_BY(Level.WARNING),
  /** The object starts a task that touches the map, and callers reach it too. */
  TASK_AND_CALLER(Level.WARNING),
  /** A framework's thread changes the map of an object that callers reach too. */
  CONTRACT_AND_CALLER(Level.WARNING),
  /** Each thread has an entry of its own. */
  KEYED_BY_THREAD(Level.WARNING),
  /** Changed where it stands, behind a volatile field or an atomic reference. */
  MUTATED_IN_PLACE(Level.WARNING),
  /** Kept as a value in a map that is made for several threads, and changed there. */
  UNSAFE_VALUE(Level.WARNING),
  /** Two threads that both find nothing both insert, and one of the two objects is lost. */
  LOST_VALUE(Level.WARNING),
  /** A synchronized map is iterated without its monitor. */
  UNLOCKED_ITERATION(Level.WARNING),
  /** What another thread puts after the look-up is overwritten. */
  LOST_UPDATE(Level.WARNING),
  /** Two threads that get the same answer both do what is to be done once. */
  DONE_TWICE(Level.WARNING),
  /** Two threads that both find room for one more, or that something is left, both go on. */
  PASSED_LIMIT(Level.WARNING),
  /** An entry that was found is looked up again, and taken to be still there. */
  MISSED_REMOVAL(Level.WARNING),
  /** Written on its own look-up path, and static, or of an object that threads share. */
  LOOK_UP_PATH(Level.WARNING),
  /** Static, written after initialisation, and a touching method is made for several threads. */
  STATIC_AND_THREADS(Level.WARNING),
  /** As one that is proven, with several steps that are not certain. */
  MAY_STEPS(Level.NOTE),
  /** Seen in one flow, but only where an exception cut the wait for the task short. */
  AFTER_EXCEPTION(Level.NOTE),
  /** Locked elsewhere, by a lock that may be there for something else. */
  INCIDENTAL_LOCK(Level.NOTE),
  /** What is asked without the map's lock is only told to people. */
  ONLY_TOLD(Level.NOTE),
  /** Guarded, and passed to code that is not seen, which may keep it. */
  PASSED_ON(Level.NOTE),
  /** A function that callers give runs in the middle of an access; what it does is not seen. */
  CALLS_OUT(Level.NOTE),
  /** Code looks at a concurrent map twice, as if it stood still. */
  NO_SNAPSHOT(Level.NOTE),
  /** Other threads wait for the map while a value of it is computed. */
  TAKES_LONG(Level.NOTE),
  /** The outcome of a look-up may be out of date when the map is changed. */
  COMPOUND_ACTION(Level.NOTE),
  /** A task touches the map; who else does is not known. */
  TASK_AND_ANYONE(Level.NOTE),
  /** As {@link #MUTATED_IN_PLACE}, in an object that both methods were given. */
  MUTATED_ELSEWHERE(Level.NOTE),
  /** Written on its own look-up path, in a singleton or where reads change the map. */
  LOOK_UP_SOMEWHERE(Level.NOTE),
  /** A static registry that callers fill. */
  STATIC_REGISTRY(Level.NOTE);

  /** Each may be so; all of them together hardly. */
  private static final int MAX_GUESSES = 2;

  /** Two calls on the way to one access are seldom both what they seem. */
  private static final int MAX_STEPS = 1;

  private final Level level;

  Evidence(Level level) {
    this.level = level;
  }

  /** What two accesses that are seen to overlap show, given the steps that are not certain. */
  static Evidence ofGuesses(int guesses) {
    return ofGuesses(guesses, 0);
  }

  /**
   * What two accesses that are seen to overlap show.
   *
   * @param guesses how many steps are not certain
   * @param steps how many of them are taken on the way of calls
   */
  static Evidence ofGuesses(int guesses, int steps) {
    boolean few = guesses <= MAX_GUESSES && steps <= MAX_STEPS;
    return guesses == 0 ? PROVEN : few ? MAY_STEP : MAY_STEPS;
  }

  /**
   * What two accesses of one thread show, given the steps that are not certain; null for nothing.
   */
  static Evidence ofReentry(int guesses) {
    return guesses == 0 ? REENTRANT : guesses == 1 ? MAY_REENTER : null;
  }

  /** Whether it speaks of one thread, and not of two. */
  public boolean isReentry() {
    return switch (this) {
      case REENTRANT, MAY_REENTER, CALLS_OUT, GIVEN_BACK, TAKES_LONG, NO_SNAPSHOT -> true;
      default -> false;
    };
  }

  /** Whether it speaks of a look-up and a change in two steps. */
  public boolean isCompound() {
    return switch (this) {
      case LOST_VALUE, LOST_UPDATE, DONE_TWICE, PASSED_LIMIT, MISSED_REMOVAL, COMPOUND_ACTION ->
          true;
      default -> false;
    };
  }

  public Level level() {
    return level;
  }
}
