// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One thing a library method does. */
public sealed interface Effect {

  /** How the content of a container is touched. */
  enum Touch {
    READ,
    ITERATE,
    /** Adds entries, never replaces one. */
    INSERT,
    /** Takes entries away. */
    REMOVE,
    /** Changes the value of entries that are there. */
    REPLACE,
    /** Any change. */
    WRITE
  }

  /**
   * The content of {@code on} is touched.
   *
   * @param stepwise whether content is visited in several calls of {@code on}, each atomic at best
   *     for itself: with an iterator, not by its own {@code forEach}
   */
  record Accesses(Touch touch, Operand on, boolean stepwise) implements Effect {}

  /**
   * The entry read becomes the youngest of {@code on} where that keeps its entries in the order of
   * access: of the reads, the ones that change an object made {@link Trait#READS_MUTATE}.
   */
  record Reorders(Operand on) implements Effect {}

  /** The map asks it after an insertion whether to drop an entry; a subclass says when. */
  record Evicts() implements Effect {}

  /** Says with what value of a thread-local a child thread starts. */
  record Inherits() implements Effect {}

  /** It throws where the receiver has no entry or element. */
  record FailsIfEmpty() implements Effect {}

  /** {@code what} becomes part of the content of {@code into}. */
  record Keeps(Operand what, Operand into) implements Effect {}

  /** Every thread that the call works on adds to what function {@code function} has returned. */
  record Fills(int function) implements Effect {}

  /** What function {@code function} returns becomes part of the content of {@code into}. */
  record KeepsResult(int function, Operand into) implements Effect {}

  /**
   * Function {@code function} runs on the calling thread before the call returns, with {@code
   * passed} as its arguments; an operand that is null stands for an unknown value.
   *
   * @param ifEmpty whether it runs only where the receiver holds nothing
   */
  record Calls(Operand function, List<Operand> passed, boolean ifEmpty) implements Effect {
    public Calls {
      passed = Collections.unmodifiableList(new ArrayList<>(passed));
    }
  }

  /** Where a started function runs. */
  enum Where {
    /** On a new thread of its own. */
    THREAD,
    /** On some thread of a pool that everybody shares. */
    POOL,
    /** On the one thread of an event loop that everybody shares. */
    LOOP,
    /** On the executor that the operand names. */
    EXECUTOR
  }

  /** How often a started function runs. */
  enum Times {
    ONCE,
    /** Again and again, never beside itself. */
    REPEATED,
    /** Beside itself. */
    PARALLEL
  }

  /**
   * Function {@code function} runs on another thread.
   *
   * @param executor the executor's operand where {@code where} is EXECUTOR, else null
   * @param loop the thread where {@code where} is LOOP, as contracts name who enters; null for one
   *     of the called type's own
   * @param after the handles whose tasks end before this one starts
   * @param life the object that nobody can reach any more when this one starts, or null
   * @param joined whether the call returns only after the function ended
   * @param handle what stands for the task afterwards, usually the result
   * @param passed its arguments as far as they are known, as in {@link Calls}
   */
  record Starts(
      Operand function,
      Where where,
      Operand executor,
      String loop,
      Times times,
      List<Operand> after,
      Operand life,
      boolean joined,
      Operand handle,
      List<Operand> passed)
      implements Effect {
    public Starts {
      after = List.copyOf(after);
      passed = Collections.unmodifiableList(new ArrayList<>(passed));
    }
  }

  /**
   * The call returns only after what {@code on} stands for has ended: a task for a handle, every
   * task ever given to it for an executor.
   *
   * @param when which result proves it
   */
  record Joins(Operand on, When when) implements Effect {}

  /** Which result of a wait proves that what it waited for has ended. */
  enum When {
    ALWAYS,
    TRUE,
    FALSE,
    /** None: a wait with a time limit that does not say how it ended. */
    NEVER
  }

  /** True proves that this call, and no other, changed the flag {@code on} from unset to set. */
  record Firsts(Operand on) implements Effect {}

  /**
   * The result is a count that every call changes by one, and no two calls get the same.
   *
   * @param first what the first call gets where the count rises from zero; null where it falls
   */
  record Counts(Integer first) implements Effect {}

  /**
   * What happened before on this thread is visible to whoever then awaits {@code on}.
   *
   * @param ifArg 0, or the argument whose constant decides
   * @param equalTo the constant it must have, as text
   */
  record Signals(Operand on, int ifArg, String equalTo) implements Effect {
    public Signals(Operand on) {
      this(on, 0, "");
    }
  }

  /**
   * Waits until others have signalled {@code on}; with {@code ifTrue} only true, or not null,
   * proves it.
   */
  record Awaits(Operand on, boolean ifTrue) implements Effect {}

  /** Mode of a lock. */
  enum Mode {
    EXCLUSIVE,
    READ,
    OPTIMISTIC
  }

  /** The lock {@code on} is held afterwards; with {@code ifTrue} only where the result is true. */
  record Acquires(Operand on, Mode mode, boolean ifTrue) implements Effect {}

  /**
   * The result is true where the calling thread holds the lock that the receiver is, or the monitor
   * of an argument.
   */
  record Holds(Operand on) implements Effect {}

  /** The lock {@code on} is no longer held. */
  record Releases(Operand on) implements Effect {}

  /** The locks that are held may be given back meanwhile, and are held again afterwards. */
  record Reacquires() implements Effect {}

  /** Where the result comes from. */
  enum Source {
    /** A new object. */
    FRESH,
    /** {@code of} itself. */
    SAME,
    /** A live view of {@code of}. */
    VIEW,
    /** A new object with the elements of {@code of}. */
    COPY,
    /** A new object of the same class with the same in its fields, and the same elements. */
    CLONE,
    /** One of the elements of {@code of}. */
    ELEMENT,
    /** The lock {@code of} seen as its read lock. */
    READ_LOCK,
    /** The lock {@code of} seen as its write lock. */
    WRITE_LOCK,
    /** What function {@code of} returned. */
    RETURNED,
    /** An object of the calling thread alone. */
    CONFINED
  }

  /** The result is the sum or the difference of what is given: the call decides nothing. */
  record Adds() implements Effect {}

  /**
   * Where the result comes from.
   *
   * @param type the class of a new object, for code that does not compile with the library that
   *     makes it; null where the declared type of the result says enough
   */
  record Results(Source source, Operand of, String type) implements Effect {
    /** A result whose declared type says enough. */
    public Results(Source source, Operand of) {
      this(source, of, null);
    }
  }

  /** The result is the executor of the event loop of which contracts say that this one enters. */
  record LoopOf(String who) implements Effect {}

  /** A property of the object made or, for a view, of the view. */
  enum Trait {
    PLAIN,
    SYNCHRONIZED,
    CONCURRENT,
    IMMUTABLE,
    COPY_ON_WRITE,
    /** An executor that runs its tasks one after the other. */
    SERIAL,
    /** An executor that runs tasks side by side. */
    POOL,
    /** An executor that runs tasks on the calling thread. */
    DIRECT,
    /** A stream whose functions run side by side. */
    PARALLEL,
    SEQUENTIAL,
    /** A view whose elements are entries: themselves views of what it came from. */
    ENTRIES,
    /** A view whose elements are not those of what it came from: keys, results of a function. */
    MAPPED,
    /** A view of what it came from that is an object with a monitor of its own. */
    PART,
    /** What stands for the calling thread itself. */
    OF_THREAD,
    /** A value that is given once and never again. */
    UNIQUE,
    /** A semaphore with a single permit: a lock. */
    ONE_PERMIT,
    /** A semaphore that has no permit until one is released: a signal. */
    NO_PERMITS,
    /** A latch that the first signal opens. */
    ONE_SIGNAL,
    /** A map in the order of access: the reads that reorder change it. */
    READS_MUTATE
  }

  /**
   * The result, or for a constructor the new object, has the trait.
   *
   * @param ifArg 0, or the argument whose constant decides
   * @param equalTo the constant it must have, as text
   */
  record Makes(Trait trait, int ifArg, String equalTo) implements Effect {}
}
