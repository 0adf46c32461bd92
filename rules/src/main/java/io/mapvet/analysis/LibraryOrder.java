// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.Operand;
import io.mapvet.knowledge.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a library method does to locks, and to the order of threads. */
final class LibraryOrder {
  private static final Long FOR_EVER = Long.MAX_VALUE;

  private final Library call;
  private final Frame frame;
  private final State state;
  private final List<Value> args;
  private final Op op;
  private final Stages stages;
  private Fact said;

  LibraryOrder(Library call) {
    this.call = call;
    this.frame = call.frame();
    this.state = call.state();
    this.args = call.args();
    this.op = call.op();
    this.stages = frame.engine().fields().stages();
  }

  /** Does it, and gives what the truth of the result says; null where it says nothing. */
  Fact apply(Effect effect) {
    if (effect instanceof Effect.Joins joins) {
      await(call.operand(joins.on()), joins.when());
    } else if (effect instanceof Effect.Firsts firsts) {
      Place flag = call.operand(firsts.on()).mustUnlessNull();
      said = flag == null ? null : first(flag);
    } else if (effect instanceof Effect.Counts counts) {
      Place counter = call.operand(Operand.THIS).mustUnlessNull();
      said = counter == null ? null : new Fact.Counted(counter, counts.first());
    } else if (effect instanceof Effect.Awaits awaits) {
      await(awaits);
    } else if (effect instanceof Effect.Signals signals) {
      Place latch = call.operand(signals.on()).mustUnlessNull();
      if (latch != null && stages.isStage(Places.field(latch))) {
        come(latch);
      } else if (latch != null && !isNumber() && applies(signals)) {
        state.signalled = state.signalled.plus(latch, isSingle(latch) || completes());
      } else if (latch != null && call.role() == Role.HOLDER) {
        Locks.release(frame, state, Lock.won(latch));
      }
    } else if (effect instanceof Effect.Acquires acquires) {
      acquire(acquires);
    } else if (effect instanceof Effect.Holds holds) {
      said = Locks.held(frame, call.operand(holds.on()), !holds.on().equals(Operand.THIS));
    } else if (effect instanceof Effect.Releases releases) {
      Locks.release(frame, state, call.operand(releases.on()));
    } else if (effect instanceof Effect.Reacquires) {
      state.unset = Set.of();
      state.unseen = Set.of();
    }
    return said;
  }

  /**
   * Whether it gives an atomic object a number or gets it: any number, not just one that was set.
   */
  private boolean isNumber() {
    if (call.role() != Role.HOLDER || !(op instanceof Op.Invoke invoke)) {
      return false;
    }
    Callee callee = invoke.callee();
    boolean gives = callee.result().equals("void") || callee.result().equals("boolean");
    return Stages.isNumber(callee.result())
        || (gives
            && !callee.params().isEmpty()
            && callee.params().stream().allMatch(Stages::isNumber));
  }

  /** An object has come to another stage: who once took it from there has it no longer. */
  private void come(Place cell) {
    Value stage = args.get(args.size() - 1);
    Place taken = stages.taken(cell, stage);
    if (taken != null) {
      Locks.release(frame, state, Lock.won(taken));
    }
    for (Place flag : stages.setBy(cell, stage, state.locks)) {
      state.signalled = state.signalled.plus(flag, true);
    }
  }

  /** Who takes an object from one stage to the next is alone until it comes back there. */
  private Fact taken(Place cell, Value from) {
    List<Fact> said = new ArrayList<>();
    said.add(new Fact.First(cell));
    Place taken = stages.taken(cell, from);
    if (taken != null) {
      said.add(new Fact.Acquired(Lock.won(taken), Mode.EXCLUSIVE));
    }
    Fact was = stages.equal(Value.of(new Fact.Stage(cell, true)), from);
    if (was != null) {
      said.add(was);
    }
    return new Fact.All(said);
  }

  /**
   * Whether one signal lets a waiting thread go on: a flag is set, a permit or element is there, a
   * latch counts no further.
   */
  private boolean isSingle(Place latch) {
    return call.role() == Role.HOLDER
        || call.role() == Role.LOCK
        || call.role() == Role.COLLECTION
        || isOpenedByOne(latch);
  }

  /** Whether it gives a future its result, and does not make it fail for those who wait. */
  private boolean completes() {
    return call.role() == Role.HANDLE
        && op instanceof Op.Invoke invoke
        && invoke.callee().params().stream().noneMatch("java.lang.Throwable"::equals);
  }

  private boolean isOpenedByOne(Place latch) {
    return latch != null && frame.engine().fields().mayHave(latch, Trait.ONE_SIGNAL);
  }

  /**
   * Whether this thread's own signal may be the one that lets it go on. One thread alone opens a
   * latch that the first signal opens; where it is this one, there is no other to wait for.
   */
  private boolean mayHaveSignalled(Place latch) {
    return isOpenedByOne(latch)
        ? state.signalled.certain().contains(latch)
        : state.signalled.possible().contains(latch);
  }

  /**
   * Whoever changes a flag from one constant to another has won it: until the flag is changed back,
   * others fail to. A future stays as it is.
   */
  private Fact first(Place flag) {
    if (stages.isStage(Places.field(flag))) {
      return taken(flag, args.get(0));
    }
    Fact first = new Fact.First(flag);
    boolean constants =
        !args.isEmpty() && args.stream().allMatch(a -> a.fact() instanceof Fact.Constant);
    return constants || call.role() == Role.HANDLE
        ? new Fact.All(List.of(first, new Fact.Acquired(Lock.won(flag), Mode.EXCLUSIVE)))
        : first;
  }

  /** Setting a flag to its constant, or a reference to anything but null, is a signal. */
  private boolean applies(Effect.Signals signals) {
    return Makes.applies(signals.ifArg(), signals.equalTo(), args)
        && args.stream().noneMatch(a -> a.must() == Place.NULL && call.role() == Role.HOLDER);
  }

  private void await(Effect.Awaits awaits) {
    Value latches = call.operand(awaits.on());
    Place latch = latches.mustUnlessNull();
    boolean maybeInVain = awaits.ifTrue() && call.role() == Role.SIGNAL;
    if (maybeInVain || !isSingle(latch)) {
      await(latches, awaits.ifTrue() ? Effect.When.TRUE : Effect.When.ALWAYS);
      return;
    }
    if (latch == null || latch.isOlder()) {
      if (call.role() == Role.SIGNAL && !awaits.ifTrue()) {
        Ordering.endOne(state, latches);
      } else if (call.role() == Role.HOLDER && awaits.ifTrue() && latches.complete()) {
        said = new Fact.Ended(latches.places(), true, /* one= */ true);
      }
      return;
    }
    if (mayHaveSignalled(latch)) {
      return;
    }
    if (stages.isStage(Places.field(latch))) {
      said = new Fact.Stage(latch, true);
      return;
    }
    boolean permits = call.role() == Role.LOCK;
    Place awaited =
        permits ? OpenTrait.having(frame, latch, Trait.NO_PERMITS) : isNumber() ? null : latch;
    if (awaited != null && awaits.ifTrue()) {
      said = new Fact.Signalled(awaited, isTaken());
    } else if (awaited != null) {
      take(latch, awaited);
    }
  }

  /**
   * Takes a signal, or so many, or all where every turn of a loop takes one.
   *
   * @param awaited the latch, if it is one
   */
  private void take(Place latch, Place awaited) {
    Place all = new Place.Received(awaited, Place.Received.ALL);
    if (!args.isEmpty()) {
      Ordering.signalled(state, Set.of(awaited, all));
      return;
    }
    Ordering.signalled(state, awaited, isTaken());
    state.waited = SmallSet.plus(SmallSet.plus(state.waited, awaited), all);
  }

  /** Whether nobody else gets the signal: it is an element or a permit. */
  private boolean isTaken() {
    return call.role() == Role.COLLECTION || call.role() == Role.LOCK;
  }

  /** Whether a wait with a limit has one that nobody lives to see. */
  private boolean waitsForEver() {
    return args.stream()
        .anyMatch(a -> a.fact() instanceof Fact.Constant c && FOR_EVER.equals(c.value()));
  }

  private void await(Value handles, Effect.When limited) {
    Effect.When when =
        limited != Effect.When.ALWAYS && waitsForEver() ? Effect.When.ALWAYS : limited;
    Place must = awaited(handles);
    Set<Place> places = new LinkedHashSet<>();
    if (must != null) {
      places.add(must);
    } else if (handles.complete()) {
      places.addAll(handles.places());
    }
    boolean oneOfMany = must == null || (must.isOlder() && !isChain(must));
    boolean ofLoop = must instanceof Place.Element || isOfTurn(handles);
    if (when == Effect.When.ALWAYS && (oneOfMany || ofLoop)) {
      Ordering.endOne(state, handles, places);
    }
    if (oneOfMany) {
      boolean told = when == Effect.When.TRUE || when == Effect.When.FALSE;
      said = told ? new Fact.Ended(List.copyOf(places), when == Effect.When.TRUE, true) : said;
      return;
    }
    switch (when) {
      case ALWAYS -> Ordering.end(state, places);
      case NEVER -> Ordering.doubt(state, places);
      case TRUE, FALSE -> {
        if (when == Effect.When.TRUE) {
          Ordering.doubt(state, places);
        }
        said = new Fact.Ended(List.copyOf(places), when == Effect.When.TRUE, false);
      }
    }
  }

  /** Whether every turn of a loop comes to another element, and this is the one of this turn. */
  private static boolean isOfTurn(Value element) {
    return element.fact() instanceof Fact.Chosen chosen
        && !(chosen instanceof Fact.LookedUp)
        && chosen.choice().turn() != null;
  }

  /** The only handle of a running task among the places, or null. */
  private Place awaited(Value handles) {
    Place must = handles.mustUnlessNull();
    if (must != null || !handles.complete()) {
      return must;
    }
    List<Place> open =
        handles.places().stream().filter(p -> !p.isLocal() || !tasksOf(p).isEmpty()).toList();
    return open.size() == 1 && open.get(0).isLocal() ? open.get(0) : null;
  }

  /** Whether each task of the handle starts after the one before: the last is the end of all. */
  private boolean isChain(Place handle) {
    return tasksOf(handle).stream().allMatch(t -> t.after().contains(handle));
  }

  /** The tasks that have ended when the handle, or what it was made from, is complete. */
  private List<Task> tasksOf(Place handle) {
    Set<Place> parts = Ordering.withParts(state, Set.of(handle));
    return state.running.stream().filter(t -> !Collections.disjoint(t.handles(), parts)).toList();
  }

  private void acquire(Effect.Acquires acquires) {
    Lock lock = Locks.lock(frame, call.operand(acquires.on()), false);
    if (lock == null) {
      state.unnamedLock = op.at();
      if (!acquires.ifTrue()) {
        Locks.takeUnnamed(frame, state, call.operand(acquires.on()), /* monitor= */ false);
      }
    }
    Place place = lock == null ? null : Locks.asLock(frame, call.facts().owner(), lock.place());
    if (place == null) {
      return;
    }
    Mode mode = place instanceof Place.Guard guard ? guard.mode() : acquires.mode();
    Place real = place instanceof Place.Guard guard ? guard.base() : place;
    Lock held = lock.place().equals(real) ? lock : lock.at(real);
    if (acquires.ifTrue()) {
      said = new Fact.Acquired(held, mode);
    } else {
      state.acquire(held, mode);
    }
  }
}
