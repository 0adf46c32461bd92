// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.finding.AccessKind;
import io.mapvet.knowledge.Effect.Touch;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One touch of a container's content.
 *
 * @param place the container
 * @param what what happens to its content
 * @param locks the locks certainly held
 * @param ended handles and executors whose tasks have certainly ended before
 * @param signalled what this thread has signalled before
 * @param guesses how many steps on the way to it are taken by type or choice and may not be so
 * @param onMiss whether it stands where a look-up in the same map found nothing, or puts what it
 *     has computed from what was found
 * @param beside what may run beside it
 * @param choice which element of a container the object is, where that is known; or null
 * @param act the change that it is, where it may be part of a compound action; else null
 * @param trace the chain to it
 */
record Access(
    Place place,
    What what,
    Lockset locks,
    Set<Place> ended,
    Signals signalled,
    int guesses,
    boolean onMiss,
    Beside beside,
    Choice choice,
    Act act,
    Trace trace) {

  /**
   * What happens to the content.
   *
   * @param touch what the method does to any container
   * @param stepwise whether it goes over the content in several calls
   * @param reorders whether it changes a map that keeps its entries in the order of access
   * @param throughView whether it is made through an iterator, entry or stream
   * @param keyedByThread whether the key stands for the thread itself
   * @param writes whether the content of this container changes
   */
  record What(
      Touch touch,
      boolean stepwise,
      boolean reorders,
      boolean throughView,
      boolean keyedByThread,
      boolean writes) {
    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof What that
              && touch == that.touch
              && stepwise == that.stepwise
              && reorders == that.reorders
              && throughView == that.throughView
              && keyedByThread == that.keyedByThread
              && writes == that.writes);
    }

    @Override
    public int hashCode() {
      return touch.hashCode();
    }

    /** The same of a map that reads change, in its order or by what they drop from it. */
    What writing(boolean ofOrder) {
      return writes ? this : new What(touch, stepwise, ofOrder, throughView, keyedByThread, true);
    }
  }

  /** Whether every step from the start of the method is certain. */
  boolean proven() {
    return guesses == 0;
  }

  Touch touch() {
    return what.touch;
  }

  boolean writes() {
    return what.writes;
  }

  AccessKind kind() {
    if (writes()) {
      return AccessKind.WRITE;
    }
    return touch() == Touch.ITERATE ? AccessKind.ITERATE : AccessKind.READ;
  }

  /** Whether it gives the field that holds the map another one. */
  boolean isSwap() {
    return act != null && act.kind() == Act.Kind.SWAP;
  }

  /** Whether it uses the field that holds the map, rather than the map's content. */
  boolean isOfReference() {
    return act != null && (act.kind() == Act.Kind.SWAP || act.kind() == Act.Kind.LOAD);
  }

  /** Whether it hands the map to callers, or to other code, that are not seen. */
  boolean isEscape() {
    return act != null && (act.kind() == Act.Kind.ESCAPE || act.kind() == Act.Kind.PASS_ON);
  }

  private boolean isCompound() {
    return act.compound() != null;
  }

  /** Whether both touch the same content, or the reference to it, in a way that conflicts. */
  boolean conflictsWith(Access other) {
    boolean bothSwap = isSwap() && other.isSwap();
    return isOfReference() == other.isOfReference()
        && (bothSwap ? isCompound() || other.isCompound() : writes() || other.writes())
        && Places.meet(place, other.place)
        && (place.isOlder()
            ? Choice.agree(choice, other.choice)
                || Choice.mayShare(choice, other.choice)
                || Choice.covers(choice, other.choice)
            : !Choice.differ(choice, other.choice));
  }

  /** Whether locks keep the other one out, from the look-up on if this change relies on one. */
  boolean isKeptApart(Access other) {
    if (Places.isGiven(place) || Places.isGiven(other.place)) {
      return underLocksAsTaken().excludes(other.underLocksAsTaken());
    }
    return excludes(other);
  }

  /** The same access under its locks as whoever takes the object that was given away names them. */
  private Access underLocksAsTaken() {
    return withLocks(held -> held.map(Places::taken).onWayTo(Places.taken(place)));
  }

  private boolean excludes(Access other) {
    return Lockset.excludes(locks, other.locks)
        && !isInterrupted(other)
        && !other.isInterrupted(this);
  }

  /**
   * Whether the other one may come between the look-up that this change relies on and the change.
   */
  private boolean isInterrupted(Access other) {
    return act != null && isCompound() && !Lockset.excludes(act.compound().held(), other.locks);
  }

  Access at(Place newPlace) {
    if (newPlace == place) {
      return this;
    }
    return new Access(
        newPlace, what, locks, ended, signalled, guesses, onMiss, beside, choice, act, trace);
  }

  Access under(Lockset newLocks) {
    return new Access(
        place, what, newLocks, ended, signalled, guesses, onMiss, beside, choice, act, trace);
  }

  /** The same access, and the change that it is, under other locks. */
  Access withLocks(UnaryOperator<Lockset> others) {
    return under(others.apply(locks)).with(act == null ? null : act.withLocks(others));
  }

  /** The same access after steps that may not be so. */
  Access guessing(int more) {
    return new Access(
        place, what, locks, ended, signalled, guesses + more, onMiss, beside, choice, act, trace);
  }

  /** The same access of a thread that has started others. */
  Access afterAStart() {
    return with(beside.and(Beside.UNKNOWN));
  }

  /** The same access with equal parts. */
  Access of(Lockset newLocks, Set<Place> newEnded, Signals newSignals, Beside newBeside) {
    return new Access(
        place,
        what,
        newLocks,
        newEnded,
        newSignals,
        guesses,
        onMiss,
        newBeside,
        choice,
        act,
        trace);
  }

  Access with(Beside newBeside) {
    return newBeside == beside
        ? this
        : new Access(
            place, what, locks, ended, signalled, guesses, onMiss, newBeside, choice, act, trace);
  }

  /** The same access after what has ended. */
  Access after(Set<Place> newEnded) {
    return newEnded == ended
        ? this
        : new Access(
            place, what, locks, newEnded, signalled, guesses, onMiss, beside, choice, act, trace);
  }

  Access with(Signals newSignals) {
    return newSignals == signalled
        ? this
        : new Access(
            place, what, locks, ended, newSignals, guesses, onMiss, beside, choice, act, trace);
  }

  Access with(Act newAct) {
    if (newAct == act) {
      return this;
    }
    return new Access(
        place, what, locks, ended, signalled, guesses, onMiss, beside, choice, newAct, trace);
  }

  Access with(Choice newChoice) {
    return new Access(
        place, what, locks, ended, signalled, guesses, onMiss, beside, newChoice, act, trace);
  }

  /** The same access in another turn of the loop that comes to the element. */
  Access ofOtherTurn() {
    return choice == null || choice.turn() == null || choice.turn().past()
        ? this
        : with(choice.ofTurn(new Choice.Turn(choice.turn().loop(), true)));
  }

  Access with(What newWhat) {
    return new Access(
        place, newWhat, locks, ended, signalled, guesses, onMiss, beside, choice, act, trace);
  }

  /** The same, for which no more must be than for the other one as well. */
  Access weakenedBy(Access other) {
    return along(trace.given(Premises.common(trace.given(), other.trace.given())));
  }

  Access along(Trace newTrace) {
    if (newTrace == trace) {
      return this;
    }
    return new Access(
        place, what, locks, ended, signalled, guesses, onMiss, beside, choice, act, newTrace);
  }
}
