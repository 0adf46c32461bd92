// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.LookUps.Answer;
import io.mapvet.analysis.LookUps.Outcome;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Source;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.MethodFacts;
import io.mapvet.knowledge.Operand;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A change of a map in one step that does not look before, a look-up whose answer may be taken for
 * granted, or a use of the reference to the map.
 *
 * @param kind what it does to the entry
 * @param key the key, null where it is not known or all keys are meant
 * @param value what is put, {@link Value#NONE} for a removal
 * @param filled whether the content of the value was changed before it was put or, of a look-up,
 *     whether that of what it finds is changed afterwards
 * @param looked whether the same code has asked for the entry before, whatever it made of it, or
 *     asks afterwards whether there was one
 * @param use what happens afterwards to the value by other ways than the map
 * @param compound the look-up it relies on, or null
 */
record Act(
    Kind kind, Term key, Value value, boolean filled, boolean looked, Use use, Compound compound) {
  /** What a change does. */
  enum Kind {
    PUT,
    /** As {@link #PUT}, and the caller asks what was there before. */
    PUT_AND_ASK,
    PUT_UNASKED,
    /** An element is added to a collection, and the caller does not ask whether it was there. */
    ADD,
    /**
     * An element is taken out of a collection, and the caller does not ask whether it was there.
     */
    DROP,
    REMOVE,
    /** As {@link #REMOVE}, and the caller asks what was there. */
    REMOVE_AND_ASK,
    REPLACE,
    /** Something is added to the value, or taken from it, whatever it is by then. */
    ADJUST,
    /** An entry or element is taken out, whichever is next. */
    TAKE,
    /** No change: the entry is asked for. */
    GET,
    /** No change: an entry or element is asked for, whichever is next. */
    PEEK,
    /** The field that holds the map is given another one. */
    SWAP,
    /** The field that holds the map is read: no change, but of what a {@link #SWAP} changes. */
    LOAD,
    /** The map, or a live view of it, is returned to callers that are not seen. */
    ESCAPE,
    /** The map, or a live view of it, is passed to code that is not seen. */
    PASS_ON,
    /** The object is put back into the pool it was taken from. */
    GIVE_BACK,
    /** The map is looked at as a whole, and code goes on as if it stayed so. */
    LOOK,
    /** Code that computes a value of the map takes long. */
    WAIT;

    private boolean puts() {
      return switch (this) {
        case PUT, PUT_AND_ASK, PUT_UNASKED, ADD, REPLACE -> true;
        default -> false;
      };
    }
  }

  /** What a call of a map or collection names with its first argument. */
  enum Of {
    KEY,
    /** An entry, by itself or by the key in a view of them. */
    ENTRY,
    ELEMENT
  }

  /** What happens to a value that another thread may have replaced in the map. */
  enum Use {
    NONE,
    USED,
    CHANGED
  }

  /**
   * What a change relies on.
   *
   * @param check the look-up; null where there is none, and the shape is an unasked one
   * @param held the locks held from the look-up to the change
   * @param unnamedLock whether a lock is held all the time of which it is not known which one it is
   */
  record Compound(CompoundShape shape, LookUp check, Lockset held, boolean unnamedLock) {}

  /** The assignment of another map to the field that holds this one. */
  static Act swap(Value value, Compound compound) {
    return new Act(Kind.SWAP, null, value, false, false, Use.NONE, compound);
  }

  /** The reading of the field that holds the map. */
  static Act load() {
    return new Act(Kind.LOAD, null, Value.NONE, false, false, Use.NONE, null);
  }

  /**
   * The returning of the map to whoever has called.
   *
   * @param cell the field of the returned object that keeps it, or none
   */
  static Act escape(Value cell) {
    return new Act(Kind.ESCAPE, null, cell, false, false, Use.NONE, null);
  }

  /** The passing of the map to code that may keep it. */
  static Act passOn() {
    return new Act(Kind.PASS_ON, null, Value.NONE, false, false, Use.NONE, null);
  }

  /** The putting back of an object into its pool. */
  static Act giveBack() {
    return new Act(Kind.GIVE_BACK, null, Value.NONE, false, false, Use.NONE, null);
  }

  /** The look at the whole map. */
  static Act look() {
    return new Act(Kind.LOOK, null, Value.NONE, false, false, Use.NONE, null);
  }

  /** The waiting in the middle of a computation. */
  static Act waiting() {
    return new Act(Kind.WAIT, null, Value.NONE, false, false, Use.NONE, null);
  }

  /** The addition to a value in one step, which does not ask whether that may grow or shrink. */
  static Act adjustment(Term key) {
    return new Act(Kind.ADJUST, key, Value.NONE, false, false, Use.NONE, null);
  }

  /** The same change under other locks. */
  Act withLocks(UnaryOperator<Lockset> others) {
    return compound == null
        ? this
        : with(
            new Compound(
                compound.shape, compound.check, others.apply(compound.held), compound.unnamedLock));
  }

  /**
   * The change, or the look-up, that a call of a map's or collection's method is; null for an
   * atomic method, and for one that speaks of no single entry.
   */
  static Act of(MethodFacts facts, Touch touch, Of what, Op op, List<Value> args, State state) {
    for (Effect effect : facts.effects()) {
      if (effect instanceof Effect.Calls) {
        return null;
      }
    }
    boolean asks = op.dst() != null;
    boolean fails = facts.effects().contains(new Effect.FailsIfEmpty());
    Kind kind =
        args.isEmpty()
            ? kindOfAny(facts, touch, asks, fails)
            : what == Of.ELEMENT
                ? kindOfElement(facts, touch, asks, args.size())
                : kind(facts, touch, asks, args.size(), what);
    if (kind == null) {
      return null;
    }
    Value value = kind.puts() ? args.get(args.size() - 1) : Value.NONE;
    Term term = value.term();
    return new Act(
        kind,
        args.isEmpty() ? null : args.get(0).term(),
        value,
        term != null && state.lookUps.hasChanged(term),
        false,
        fails ? Use.USED : Use.NONE,
        null);
  }

  private static Kind kind(MethodFacts facts, Touch touch, boolean asks, int args, Of what) {
    return switch (touch) {
      case WRITE -> {
        boolean puts =
            facts.effects().contains(new Effect.Keeps(new Operand(2, false), Operand.THIS));
        yield args == 2 && puts ? asks ? Kind.PUT_AND_ASK : Kind.PUT : null;
      }
      case INSERT -> args == 2 && !asks ? Kind.PUT_UNASKED : null;
      case REMOVE -> args == 1 ? asks ? Kind.REMOVE_AND_ASK : Kind.REMOVE : null;
      case REPLACE -> args == 2 ? Kind.REPLACE : null;
      case READ -> args == 1 && asks && finds(facts) && what == Of.KEY ? Kind.GET : null;
      default -> null;
    };
  }

  private static Kind kindOfElement(MethodFacts facts, Touch touch, boolean asks, int args) {
    return switch (args == 1 ? touch : Touch.WRITE) {
      case INSERT -> {
        boolean adds =
            facts.effects().contains(new Effect.Keeps(new Operand(1, false), Operand.THIS));
        yield adds && !asks ? Kind.ADD : null;
      }
      case REMOVE -> asks ? null : Kind.DROP;
      default -> null;
    };
  }

  private static Kind kindOfAny(MethodFacts facts, Touch touch, boolean asks, boolean fails) {
    boolean waits =
        facts.effects().stream().anyMatch(e -> e instanceof Effect.Awaits a && !a.ifTrue());
    boolean gives = fails || (!waits && asks && finds(facts));
    return switch (touch) {
      case REMOVE -> gives ? Kind.TAKE : null;
      case READ -> gives ? Kind.PEEK : null;
      default -> null;
    };
  }

  /** Whether the call gives an element or, of a map, an entry. */
  private static boolean finds(MethodFacts facts) {
    return facts.effects().contains(new Effect.Results(Source.ELEMENT, Operand.THIS))
        || facts.effects().contains(new Effect.Results(Source.COPY, Operand.THIS));
  }

  /** The change as part of a compound action, if a look-up on the way makes it one. */
  Act after(State state, Place map, Lockset locks) {
    boolean settled = compound != null && compound.shape != CompoundShape.OFFERED;
    if (settled || looked || (key != null && key.isUnique())) {
      return this;
    }
    boolean asked = false;
    boolean guarded = false;
    boolean known = key != null || isOfAny();
    for (LookUp lookUp : known ? state.lookUps.about(map, key) : List.<LookUp>of()) {
      Answer answer = state.lookUps.asMap().get(lookUp);
      CompoundShape shape = shape(lookUp, answer);
      boolean asksAgain = asked && (shape == CompoundShape.INSERT || shape == CompoundShape.RENEW);
      boolean lockedByKey =
          answer.unnamedLock() != null && answer.unnamedLock().equals(state.unnamedLock);
      if (shape != null && !asksAgain && !lockedByKey) {
        Lockset held = locks.since(answer.held());
        held = key == null ? held : held.withoutElements(index -> !index.mentions(key));
        boolean judged =
            (answer.acted() && isUnasked())
                || (shape == CompoundShape.REMOVE && answer.outcome() == Outcome.COMPARED);
        return with(new Compound(shape, lookUp, held, false)).used(judged ? Use.USED : use);
      }
      asked |= !lookUp.counts() && answer.outcome() != Outcome.LISTED;
      guarded |= lockedByKey;
    }
    if (compound == null && kind == Kind.PUT_UNASKED && !guarded) {
      CompoundShape shape = isGiven() ? CompoundShape.OFFERED : CompoundShape.UNASKED;
      return with(new Compound(shape, null, heldSinceMiss(state, map, locks), false));
    }
    return asked ? new Act(kind, key, value, filled, true, use, null) : this;
  }

  /** The locks held since the map was last asked, for a key that may be this one, in vain. */
  private static Lockset heldSinceMiss(State state, Place map, Lockset locks) {
    Lockset held = Lockset.EMPTY;
    for (Map.Entry<LookUp, Answer> asked : state.lookUps.asMap().entrySet()) {
      boolean missed = asked.getValue().outcome() == Outcome.ABSENT;
      if (missed && asked.getKey().map().equals(map)) {
        held = locks.since(asked.getValue().held());
      }
    }
    return held;
  }

  private CompoundShape shape(LookUp lookUp, Answer answer) {
    Outcome outcome = answer.outcome();
    if (kind == Kind.GET || isOfAny()) {
      boolean found = outcome == Outcome.PRESENT || outcome == Outcome.LISTED;
      return found && lookUp.counts() == isOfAny() ? CompoundShape.RELY : null;
    }
    if (kind == Kind.ADJUST) {
      boolean measured = outcome == Outcome.COMPARED && !lookUp.counts();
      return measured ? CompoundShape.LIMIT : null;
    }
    boolean puts = kind == Kind.PUT || kind == Kind.PUT_AND_ASK;
    if (lookUp.counts()) {
      return puts && outcome != Outcome.UNKNOWN ? CompoundShape.COUNT : null;
    }
    if (isUnasked()) {
      boolean adds = kind == Kind.ADD;
      return outcome != (adds ? Outcome.ABSENT : Outcome.PRESENT)
          ? null
          : adds ? CompoundShape.ADD : CompoundShape.REMOVE;
    }
    if ((puts || kind == Kind.REPLACE) && isComputedFrom(lookUp)) {
      return CompoundShape.UPDATE;
    }
    return switch (outcome) {
      case ABSENT ->
          kind == Kind.PUT_UNASKED ? CompoundShape.UNASKED : puts ? CompoundShape.INSERT : null;
      case PRESENT, TESTED, COMPARED ->
          kind == Kind.REMOVE || kind == Kind.REMOVE_AND_ASK
              ? CompoundShape.REMOVE
              : !puts || isFoundBy(lookUp)
                  ? null
                  : outcome == Outcome.COMPARED ? replacement(answer) : CompoundShape.REPLACE;
      case LISTED, UNKNOWN -> null;
    };
  }

  /** Whether it puts what it has computed from the value that it found. */
  boolean updates() {
    return compound != null && compound.shape == CompoundShape.UPDATE;
  }

  /** Whether callers give the value. */
  private boolean isGiven() {
    List<Place> places = value.places();
    return !places.isEmpty() && places.stream().allMatch(p -> p instanceof Place.Input);
  }

  /** Whether it is a value that the source names: a literal, a constant field. */
  private static boolean isConstant(Term term) {
    return term instanceof Term.Constant
        || (term instanceof Term.Loaded loaded
            && loaded.base() == null
            && loaded.field().isFinal());
  }

  private CompoundShape replacement(Answer answer) {
    return answer.isWeighedWith(value.term())
        ? CompoundShape.TRANSITION
        : replacement(value.term());
  }

  /** What it is to put a value where the one found was compared with another. */
  private static CompoundShape replacement(Term value) {
    return isConstant(value)
        ? CompoundShape.TRANSITION
        : value instanceof Term.Input ? CompoundShape.EXCHANGE : CompoundShape.RENEW;
  }

  /** The shape of the same compound action where a caller has given the value. */
  static CompoundShape given(CompoundShape shape, Term value) {
    CompoundShape here = shape == CompoundShape.EXCHANGE ? replacement(value) : shape;
    boolean unlessEqual = here != shape && here == CompoundShape.RENEW;
    return unlessEqual ? CompoundShape.REPLACE : here;
  }

  /** Whether the value put is the very one that was found. */
  private boolean isFoundBy(LookUp lookUp) {
    return value.origin() != null && value.origin().read().contains(lookUp);
  }

  /** Whether the value put was made of the one found, or is that one or a new one. */
  private boolean isComputedFrom(LookUp lookUp) {
    Origin origin = value.origin();
    if (origin == null) {
      return false;
    }
    boolean mayBeNew =
        value.places().stream().anyMatch(p -> p instanceof Place.Alloc a && a.site().isFresh());
    return origin.computed().contains(lookUp) || (origin.read().contains(lookUp) && mayBeNew);
  }

  /** Whether it changes the map. */
  boolean changes() {
    return kind != Kind.GET && kind != Kind.PEEK;
  }

  /** Whether it changes a collection, and the caller does not ask whether others were faster. */
  boolean isUnasked() {
    return kind == Kind.ADD || kind == Kind.DROP;
  }

  /** Whether it gives what it finds, and null where it finds nothing. */
  boolean mayBeReliedOn() {
    return kind == Kind.REMOVE_AND_ASK || kind == Kind.GET || isOfAny();
  }

  /**
   * The same act where code asks whether it has found anything: no caller takes that for granted.
   */
  Act tested() {
    return compound == null && (kind == Kind.GET || isOfAny())
        ? new Act(kind, key, value, filled, true, use, null)
        : this;
  }

  private boolean isOfAny() {
    return kind == Kind.TAKE || kind == Kind.PEEK;
  }

  Act with(Compound newCompound) {
    return new Act(kind, key, value, filled, looked, use, newCompound);
  }

  /** The same look-up where the content of what it finds is changed afterwards. */
  Act changing() {
    return new Act(kind, key, value, true, looked, use, compound);
  }

  Act used(Use how) {
    return how.compareTo(use) <= 0
        ? this
        : new Act(kind, key, value, filled, looked, how, compound);
  }
}
