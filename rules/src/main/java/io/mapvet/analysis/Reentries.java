// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Clients.RootedPair;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Safety;

/**
 * Changes that one thread makes to a map while it is in the middle of an iteration of the map, or
 * of a method that computes a value of it.
 */
final class Reentries {
  private Reentries() {}

  /**
   * Whether the change is made by a function that a future runs when it is complete, and the thread
   * has made that future and not completed it: so another thread makes the change, later. What a
   * future runs is always a guess ({@link Runner#deferred}); a thread that waits for it itself is
   * none, and goes on to make the change.
   */
  static boolean isPending(Access change, Access around) {
    return change.guesses() > 0
        && change.ended().stream()
            .anyMatch(
                handle ->
                    isIncomplete(handle)
                        && !around.ended().contains(handle)
                        && !change.signalled().possible().contains(handle));
  }

  private static boolean isIncomplete(Place handle) {
    return handle instanceof Place.Alloc future
        && !future.older()
        && future.site().root().op() instanceof Op.New
        && future.site().traits().isEmpty();
  }

  /** Whether both are certainly the same map. */
  static boolean areOne(Place change, Place map) {
    return change.equals(map) && !Places.hasElement(map) && !map.isOlder() && map != Place.NULL;
  }

  /**
   * Whether a caller may know that both are the same map: a field holds it of objects that this
   * method cannot tell to be one.
   */
  static boolean mayBeOne(Place change, Place map) {
    FieldKey field = Places.field(map);
    return field != null
        && field.equals(Places.field(change))
        && !change.equals(map)
        && !change.isLocal()
        && !map.isLocal();
  }

  /**
   * The two accesses, if both are of one map, as a pair without tasks; null where the change does
   * no harm in the middle of the other one.
   *
   * @param frames how many of the change's outer frames belong to the iteration or computation: in
   *     the others a condition may keep it from being made
   */
  static Pair of(Access change, Access around, int frames) {
    if (!isChange(change)) {
      return null;
    }
    Trace trace = change.trace();
    for (int i = 0; i < frames && trace != null; i++) {
      trace = trace.inner();
    }
    Access made = trace == null ? change : change.guessing(trace.conditions());
    if (!iterates(around)) {
      return new Pair(made, null, around, null);
    }
    if ((change.act() == null || !change.act().changes()) && change.onMiss()) {
      boolean keyIsSeen = change.touch() != Touch.REMOVE && change.trace().inner() == null;
      made = made.guessing(keyIsSeen ? 1 : 2); // of a key that may well be there
    }
    Act act = change.act();
    boolean puts = change.touch() == Touch.WRITE && act != null;
    if (change.touch() == Touch.REPLACE || (puts && isOfFound(act))) {
      return null;
    }
    return new Pair(puts && !isOfMissed(act) ? made.guessing(1) : made, null, around, null);
  }

  /** Whether it changes the map, and not through an iterator, which knows of its own changes. */
  static boolean isChange(Access access) {
    boolean reads = access.touch() == Touch.READ || access.touch() == Touch.ITERATE;
    return access.writes()
        && !access.isOfReference()
        && !access.what().throughView()
        && (!reads || access.what().reorders());
  }

  /** Whether the second is a look at the map as a whole, and not what the first breaks into. */
  static boolean isLook(Pair pair) {
    return pair.second().act() != null && pair.second().act().kind() == Act.Kind.LOOK;
  }

  /**
   * What the pair means for a map of this safety, or null for nothing: iterators of a concurrent
   * map bear changes, and so do its computing methods where they lock no entry. A plain map notices
   * only what changes its structure.
   *
   * @param locksEntries whether the map locks the entry that it computes
   */
  static Conflict conflict(RootedPair pair, Safety safety, boolean locksEntries) {
    RootedAccess change = new RootedAccess(pair.pair().first(), pair.root(), null, pair.client());
    RootedAccess around = new RootedAccess(pair.pair().second(), pair.root(), null, pair.client());
    int guesses = Math.max(change.access().guesses(), around.access().guesses());
    Act.Kind kind = around.access().act() == null ? null : around.access().act().kind();
    if (kind == Act.Kind.GIVE_BACK) {
      return new Conflict(change, around, Evidence.GIVEN_BACK, null);
    }
    if (kind == Act.Kind.LOOK) {
      boolean moves =
          switch (safety) {
            case CONCURRENT -> change.touch() != Touch.REMOVE;
            case SYNCHRONIZED -> change.touch() == Touch.WRITE;
            default -> false;
          };
      return moves ? new Conflict(change, around, Evidence.NO_SNAPSHOT, null) : null;
    }
    if (kind == Act.Kind.WAIT) {
      boolean othersWait = locksEntries || safety == Safety.SYNCHRONIZED;
      return othersWait ? new Conflict(change, around, Evidence.TAKES_LONG, null) : null;
    }
    if (!doesHarm(change, around, safety, locksEntries)) {
      return null;
    }
    boolean mayBeThere =
        safety != Safety.CONCURRENT && !iterates(around.access()) && change.touch() == Touch.WRITE;
    guesses += (mayBeThere ? 1 : 0) + (safety == Safety.UNKNOWN ? 1 : 0);
    Evidence evidence = Evidence.ofReentry(guesses);
    return evidence == null ? null : new Conflict(change, around, evidence, null);
  }

  /** Whether a map of this safety does not bear the change in the middle of the access. */
  static boolean doesHarm(
      RootedAccess change, RootedAccess around, Safety safety, boolean locksEntries) {
    boolean computes = !iterates(around.access());
    return switch (safety) {
      case CONCURRENT -> computes && locksEntries;
      case PLAIN, SYNCHRONIZED, UNKNOWN -> !computes || change.touch() != Touch.REPLACE;
      default -> false;
    };
  }

  /** Whether the access goes over the map, rather than computes a value of it. */
  static boolean iterates(Access around) {
    return around.touch() == Touch.ITERATE;
  }

  /** Whether the key was looked up before, so that it may well be there. */
  private static boolean isOfFound(Act act) {
    return act.key() == null || act.looked() || (act.compound() != null && !isOfMissed(act));
  }

  private static boolean isOfMissed(Act act) {
    return act.compound() != null && act.compound().shape() == CompoundShape.INSERT;
  }
}
