// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Act.Compound;
import io.mapvet.analysis.Act.Use;
import io.mapvet.ir.Location;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Safety;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The changes of a concurrent or synchronized map that rely on a look-up which another writer can
 * make void in between. That the map is made for several threads is evidence enough of them.
 */
final class CompoundActions {
  private static final int MAX_ACCESSES = 60;

  private final Program program;
  private final Identity identity;

  CompoundActions(Program program, Predicate<FieldKey> filled) {
    this.program = program;
    this.identity = new Identity(program, filled);
  }

  /** The conflicts among the accesses of a map in a field. */
  List<Conflict> of(MapKey key, Safety safety, List<RootedAccess> live) {
    List<RootedAccess> writers = writers(live);
    Map<RootedAccess, RootedAccess> checks = new IdentityHashMap<>();
    List<RootedAccess> acts = new ArrayList<>(writers);
    int left = MAX_ACCESSES - writers.size();
    acts.addAll(live.stream().filter(CompoundActions::relies).limit(left).toList());
    List<RootedAccess> all = new ArrayList<>(writers);
    for (RootedAccess act : acts) {
      if (compound(act) != null) {
        checks.put(act, check(act));
        all.add(checks.get(act));
      }
    }
    if (checks.isEmpty()) {
      return List.of();
    }
    MapAccesses map = new MapAccesses(program, key, all);
    boolean changes = live.stream().anyMatch(CompoundActions::changesWhatItFinds);
    List<Conflict> found = new ArrayList<>();
    for (RootedAccess act : acts) {
      RootedAccess check = checks.get(act);
      if (check == null || !matters(act.access().act()) || isLockedByKey(act, check)) {
        continue;
      }
      for (RootedAccess rival : writers) {
        if (invalidates(rival.access(), act.access().act())
            && map.mayOwnTheSame(check, rival)
            && mayComeBetween(act, rival)
            && !isKeptOut(rival, map.guards(check), map.guards(rival), safety)) {
          found.add(
              new Conflict(
                  act,
                  second(act, check, rival),
                  evidence(act, changes, oneMayTakeAll(act, safety)),
                  null));
          break;
        }
      }
    }
    return found;
  }

  /** The changes, those that stand in different places of the code first. */
  private static List<RootedAccess> writers(List<RootedAccess> live) {
    List<RootedAccess> writers = new ArrayList<>();
    List<RootedAccess> others = new ArrayList<>();
    Set<Location> seen = new HashSet<>();
    for (RootedAccess access : live) {
      if (access.writes() || access.isSwap()) {
        (seen.add(access.at()) ? writers : others).add(access);
      }
    }
    writers.addAll(others);
    return writers.size() > MAX_ACCESSES ? writers.subList(0, MAX_ACCESSES) : writers;
  }

  /** The conflict as one of a compound action, where a flow shows both threads; else null. */
  Conflict seen(Conflict conflict) {
    Conflict found = seen(conflict.first(), conflict.second());
    return found == null ? seen(conflict.second(), conflict.first()) : found;
  }

  private Conflict seen(RootedAccess act, RootedAccess rival) {
    Compound compound = compound(act);
    return compound != null
            && matters(act.access().act())
            && invalidates(rival.access(), act.access().act())
            && !Lockset.excludes(compound.held(), rival.access().locks())
            && !(isLockedByKey(act, check(act)) && holdsOneOfMany(rival.access()))
        ? new Conflict(act, second(act, check(act), rival), evidence(act, false, false), null)
        : null;
  }

  private static boolean relies(RootedAccess access) {
    return access.compoundShape() == CompoundShape.RELY && !access.writes();
  }

  private static Compound compound(RootedAccess access) {
    Act act = access.access().act();
    return act == null || access.keyedByThread() ? null : act.compound();
  }

  /**
   * An insertion whose outcome nobody asks for is wrong only if the value is used all the same, a
   * removal only if the value found is compared or used besides: to remove what is not there is
   * nothing; and a second look-up only if nobody asks whether it has found anything.
   */
  private static boolean matters(Act act) {
    return switch (act.compound().shape()) {
      case UNASKED, OFFERED, ADD, REMOVE, RELY -> act.use() != Use.NONE;
      default -> true;
    };
  }

  /** The look-up, made by the same thread under the locks that are held until the change. */
  private static RootedAccess check(RootedAccess act) {
    Access access = act.access();
    Compound compound = access.act().compound();
    Access.What reads = new Access.What(Touch.READ, false, false, false, false, false);
    Access check =
        new Access(
            access.place(),
            reads,
            compound.held(),
            access.ended(),
            access.signalled(),
            access.guesses(),
            false,
            access.beside(),
            access.choice(),
            null,
            compound.check() == null ? access.trace() : compound.check().trace());
    return new RootedAccess(check, act.root(), act.task(), act.client());
  }

  /**
   * The look-up or, where that and the change hold a lock or nothing is changed, the change of the
   * other thread.
   */
  private static RootedAccess second(RootedAccess act, RootedAccess check, RootedAccess rival) {
    Compound compound = compound(act);
    boolean alone = compound.shape().isUnasked() || relies(act);
    return alone || !compound.held().isEmpty() ? rival : check;
  }

  /** Whether a change of another thread makes the outcome of the look-up void. */
  private static boolean invalidates(Access rival, Act act) {
    if (!(rival.writes() || rival.isSwap()) || isOtherKey(rival.act(), act)) {
      return false;
    }
    return switch (act.compound().shape()) {
      case INSERT, ADD, UNASKED, OFFERED, COUNT ->
          rival.touch() == Touch.INSERT || rival.touch() == Touch.WRITE;
      case UPDATE -> true;
      case REMOVE, REPLACE, RENEW, TRANSITION, EXCHANGE, LIMIT -> rival.touch() != Touch.INSERT;
      case RELY -> rival.touch() == Touch.REMOVE;
    };
  }

  private static boolean isOtherKey(Act rival, Act act) {
    return rival != null
        && rival.key() instanceof Term.Constant other
        && act.key() instanceof Term.Constant key
        && !other.equals(key);
  }

  /** Whether some lock held from the look-up to the change keeps the other writer out. */
  private static boolean isKeptOut(
      RootedAccess rival, Map<String, Mode> held, Map<String, Mode> others, Safety safety) {
    return Guards.keepApart(held, others)
        || (safety == Safety.SYNCHRONIZED && held.containsKey(Guards.ITSELF) && rival.writes());
  }

  /**
   * Whether a lock is held that is not the same for all: an argument, one of many, a value. Where
   * it is chosen by the key, it keeps out whoever works on the same entry.
   */
  private static boolean isLockedByKey(RootedAccess act, RootedAccess rooted) {
    if (compound(act).unnamedLock()) {
      return true;
    }
    return holdsOneOfMany(rooted.access());
  }

  /** Whether some lock at the access is an argument, an element, or one of equal values. */
  private static boolean holdsOneOfMany(Access access) {
    for (Lock lock : access.locks().asMap().keySet()) {
      Place root = lock.place().root();
      boolean given =
          root instanceof Place.Input input
              && input.index() > 0
              && !root.equals(access.place().root());
      boolean found = root instanceof Place.Alloc alloc && !alloc.site().isFresh();
      boolean equalValue = root instanceof Place.ClassObject && !lock.stable();
      if (given || found || equalValue || Places.hasElement(lock.place())) {
        return true;
      }
    }
    return false;
  }

  /** Whether another thread may run the second while one is in the middle of the first. */
  static boolean mayComeBetween(RootedAccess act, RootedAccess rival) {
    if (!act.isWithinCall() && !rival.isWithinCall()) {
      boolean sameStart =
          act.root().equals(rival.root())
              && act.client().equals(rival.client())
              && act.task().key().equals(rival.task().key());
      return sameStart
          ? act.times() == Times.PARALLEL || RootEvidence.startedPerCall(act)
          : !act.task().orderedWith(rival.task());
    }
    if (MapAccesses.ordered(act, rival)) {
      return false;
    }
    if (!act.isWithinCall() || !rival.isWithinCall()) {
      return true;
    }
    Root first = act.root();
    Root second = rival.root();
    boolean once = first.kind() == Root.Kind.MAIN && second.kind() == Root.Kind.MAIN;
    boolean inTurn =
        first.kind() == Root.Kind.CONTRACT
            && second.kind() == Root.Kind.CONTRACT
            && !first.overlaps(second);
    return !once && !inTurn;
  }

  /**
   * Whether one thread may be all that takes anything out, as far as the type tells: a queue has
   * one consumer as a rule, and a synchronized stack is often a stack and no more.
   */
  private static boolean oneMayTakeAll(RootedAccess act, Safety safety) {
    return switch (act.access().act().kind()) {
      case TAKE -> true;
      case PEEK -> safety == Safety.SYNCHRONIZED;
      default -> false;
    };
  }

  private static boolean changesWhatItFinds(RootedAccess access) {
    Act act = access.access().act();
    return act != null && act.kind() == Act.Kind.GET && act.filled();
  }

  /**
   * @param changes whether what the map holds is looked up and changed, here or elsewhere: who
   *     replaces such an object takes with it what became of it
   */
  private Evidence evidence(RootedAccess rooted, boolean changes, boolean oneTakesAll) {
    Act own = rooted.access().act();
    Act act = changes && own.kind() == Act.Kind.PUT ? own.used(Use.CHANGED) : own;
    boolean lockedUnseen = rooted.root().isUnfollowed();
    if (lockedUnseen || act.kind() == Act.Kind.PUT_AND_ASK) {
      return Evidence.COMPOUND_ACTION;
    }
    return switch (act.compound().shape()) {
      case UPDATE, TRANSITION -> Evidence.LOST_UPDATE;
      case RELY -> oneTakesAll ? Evidence.COMPOUND_ACTION : Evidence.MISSED_REMOVAL;
      case ADD -> Evidence.DONE_TWICE;
      case LIMIT -> Evidence.PASSED_LIMIT;
      case INSERT, RENEW, UNASKED ->
          identity.isProven(act) ? Evidence.LOST_VALUE : Evidence.COMPOUND_ACTION;
      case REMOVE ->
          act.isUnasked()
              ? Evidence.DONE_TWICE
              : act.compound().check().updates() ? Evidence.LOST_UPDATE : Evidence.COMPOUND_ACTION;
      case OFFERED, REPLACE, EXCHANGE, COUNT -> Evidence.COMPOUND_ACTION;
    };
  }
}
