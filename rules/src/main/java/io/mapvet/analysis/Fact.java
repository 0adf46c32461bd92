// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.knowledge.Effect.Mode;
import java.util.List;
import java.util.Set;

/** What the truth of a boolean value, or the null-ness of a reference, says about the program. */
sealed interface Fact {
  /** True means that the lock is held. */
  record Acquired(Lock lock, Mode mode) implements Fact {}

  /**
   * True, or with {@code whenTrue} unset false, means that these have ended.
   *
   * @param one whether only one has of those for which they stand
   */
  record Ended(List<Place> handles, boolean whenTrue, boolean one) implements Fact {}

  /**
   * True, or a reference that is not null, means that this was signalled.
   *
   * @param taken whether it takes the signal, so that the next one is another
   */
  record Signalled(Place latch, boolean taken) implements Fact {}

  /** True means that this code, and no other, changed the flag from unset to set. */
  record First(Place flag) implements Fact {}

  /**
   * How many threads have come by here, this one included or not, or are still to come.
   *
   * @param first what the first of them gets where the count rises; null where it falls
   */
  record Counted(Place counter, Integer first) implements Fact {}

  /**
   * The value of a flag.
   *
   * @param others flags that are unset where it is set
   * @param visible whether reading true orders what precedes the store of true (JLS 17.4.4): it is
   *     volatile, or was read under a lock
   */
  record Flag(Place flag, Set<Place> others, boolean visible) implements Fact {
    Flag(Place flag, boolean visible) {
      this(flag, Set.of(), visible);
    }
  }

  /**
   * One of the stages that a field or an atomic object goes through.
   *
   * @param cell the field, or that of the atomic object
   * @param visible as in {@link Flag}
   */
  record Stage(Place cell, boolean visible) implements Fact {}

  /** False means that objects have not been given away after all. */
  record Given(Value objects) implements Fact {}

  /**
   * Null or false means that the map has no entry for the key that was asked.
   *
   * @param lookUp the question, null where nothing tells which key it was
   * @param always whether it was asked on every way here; else null may mean that it was not
   */
  record LookedUp(Choice choice, LookUp lookUp, boolean always) implements Chosen {
    LookedUp(Choice choice, LookUp lookUp) {
      this(choice, lookUp, true);
    }

    /** Where on some other way nothing was asked. */
    LookedUp sometimes() {
      return new LookedUp(choice, lookUp, false);
    }
  }

  /** True means that the collection has the element that was asked for or, if none was, any. */
  record Contained(LookUp lookUp) implements Fact {}

  /**
   * The value is the element that was chosen.
   *
   * @param received what it says if it is not null; null for nothing
   */
  record Taken(Choice choice, Signalled received) implements Chosen {
    Taken(Choice choice) {
      this(choice, null);
    }
  }

  /** The value is what a field of an element of a container holds, which was made here. */
  record PartOf(Choice choice) implements Chosen {
    @Override
    public Chosen alone() {
      return this;
    }
  }

  /** The value is, or says something of, an element of a container. */
  sealed interface Chosen extends Fact {
    /** Which one. */
    Choice choice();

    /** The same without what it says of more than the element. */
    default Chosen alone() {
      return new Taken(choice());
    }
  }

  /** What it says that a reference with this fact is not null; null where that says nothing. */
  static Fact ofPresence(Fact fact) {
    if (fact instanceof Taken taken) {
      return taken.received();
    }
    return fact instanceof LookedUp || fact instanceof Signalled ? fact : null;
  }

  /** True says what true of each says. */
  record All(List<Fact> of) implements Fact {}

  /**
   * One outcome, true or false, says what that outcome of the other says; the other one nothing.
   */
  record Only(Fact of, boolean outcome) implements Fact {}

  /** True says what false of the other says, and the other way round. */
  record Negated(Fact of) implements Fact {}

  /**
   * The elements of a stream, and what going over them waits for.
   *
   * @param elements what a function made of each element, or null where they are those of the
   *     source
   * @param waited handles for the end of which a function waits, in the turn of each element
   */
  record Streamed(Value elements, Set<Place> waited) implements Fact {}

  /** The value is what a function gives that is called there, and that only a caller knows. */
  record ResultOf(Location call) implements Fact {}

  /** The value is a constant of the source. */
  record Constant(Object value) implements Fact {}
}
