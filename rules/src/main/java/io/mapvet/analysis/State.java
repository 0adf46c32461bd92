// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.knowledge.Effect.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What is known at one point of a method. Variables and heap are copied when first written after a
 * branch; the rest is immutable.
 */
final class State {
  private Value[] vars;
  private boolean varsShared;
  private Map<HeapKey, Value> heap;
  private boolean heapShared;
  private Ground ground = Ground.NONE;

  /** The locks certainly held. */
  Lockset locks = Lockset.EMPTY;

  /** The tasks that may be running. */
  List<Task> running = List.of();

  /** Handles and executors whose tasks have certainly ended. */
  Set<Place> ended = Set.of();

  /** Handles one of which was waited for: all of them, once a loop has gone over them. */
  Set<Place> waited = Set.of();

  /** What this thread has signalled. */
  Signals signalled = Signals.NONE;

  /** The flag that this code was the only one to set, or null. */
  Place once;

  /** Flags that are certainly not set. */
  Set<Place> unset = Set.of();

  /** Names of what was stored under a lock that is still held, without which nobody looks there. */
  Set<Place> unseen = Set.of();

  /** What has ended unless an exception that was caught came between. */
  Set<Place> doubted = Set.of();

  /** Maps in which a look-up certainly found nothing. */
  Set<Place> missed = Set.of();

  /** Values whose monitor is held, where it is not known which objects they are. */
  Set<Term> lockedValues = Set.of();

  /** Where a lock was taken that has no name, such as one chosen by a key; or null. */
  Location unnamedLock;

  /** What was asked of maps. */
  LookUps lookUps = LookUps.NONE;

  /** The iterators that may go on. */
  Iterations iterations = Iterations.NONE;

  /** What was put back into the pool it came from. */
  Reuse reuse = Reuse.NONE;

  /** What was put last into an array, or null. */
  LastPut lastPut;

  /** Whether a function that only a caller knows may have been started. */
  boolean afterStart;

  State(int slots) {
    vars = new Value[slots];
    heap = new LinkedHashMap<>();
  }

  private State(State other) {
    become(other);
  }

  State copy() {
    return new State(this);
  }

  /**
   * What a field held before it is replaced belongs to whoever took it out: variables no longer
   * refer to the field's object. Where no lock is held, others that may have it have raced for the
   * field.
   *
   * @param held which value the field held, or null where that is not known
   */
  void detach(Place field, Term held) {
    for (int i = 0; i < vars.length; i++) {
      Value v = vars[i];
      if (v != null && (field.equals(v.must()) || (held != null && held.equals(v.term())))) {
        set(i, Value.NONE);
      }
    }
  }

  /** How many steps may not be so: which object a value is, and whether a wait was broken off. */
  int guesses(Value value) {
    return (PublishedNames.areOne(this, value) ? 0 : 1) + (doubted.isEmpty() ? 0 : 1);
  }

  /** Whether another thread may find an object. */
  boolean mayBeFound(Place object) {
    return !object.isLocal() || isReachedByTask(object);
  }

  /** Whether a running task may find an object. */
  boolean isReachedByTask(Place object) {
    Place root = object.root();
    return running.stream().anyMatch(t -> t.reaches(root));
  }

  /** What was removed from a container is no longer this thread's own when others can find it. */
  void putBack(Value value) {
    if (value.fact() instanceof Fact.Chosen chosen && chosen.choice().removed() != null) {
      for (int i = 0; i < vars.length; i++) {
        if (vars[i] != null
            && vars[i].fact() instanceof Fact.Chosen other
            && chosen.choice().equals(other.choice())) {
          set(i, vars[i].with((Fact) null));
        }
      }
    }
  }

  /** What a field held before it is replaced belongs to the tasks that were given it. */
  void handOver(Place field) {
    List<Task> tasks = new ArrayList<>();
    for (Task task : running) {
      tasks.add(task.wasGiven(field) ? task.without(field) : task);
    }
    running = List.copyOf(tasks);
  }

  /** Takes over everything that another state says. */
  void become(State other) {
    vars = other.vars;
    heap = other.heap;
    ground = other.ground;
    varsShared = true;
    heapShared = true;
    other.varsShared = true;
    other.heapShared = true;
    locks = other.locks;
    running = other.running;
    ended = other.ended;
    signalled = other.signalled;
    waited = other.waited;
    missed = other.missed;
    lookUps = other.lookUps;
    unnamedLock = other.unnamedLock;
    lockedValues = other.lockedValues;
    iterations = other.iterations;
    reuse = other.reuse;
    lastPut = other.lastPut;
    afterStart = other.afterStart;
    once = other.once;
    unset = other.unset;
    unseen = other.unseen;
    doubted = other.doubted;
  }

  /**
   * The locks held at an access to a value that may be any of several objects: those and its own
   * monitor, or its owner's, where that is held.
   */
  Lockset lockedWith(Term value, Place object, Lockset held) {
    Lockset all = held;
    Place place = object;
    for (Term term = value; term != null && place != null && !lockedValues.isEmpty(); ) {
      if (lockedValues.contains(term)) {
        all = all.with(Lock.monitor(place), Mode.EXCLUSIVE);
      }
      place = term instanceof Term.Loaded loaded ? owner(place, loaded.field()) : null;
      term = term instanceof Term.Loaded loaded ? loaded.base() : null;
    }
    return all.onWayTo(object);
  }

  /** The object whose field holds another one; null where that is not known. */
  private Place owner(Place object, FieldKey field) {
    if (!(object instanceof Place.Alloc)) {
      return object.base();
    }
    for (Map.Entry<HeapKey, Value> cell : heap.entrySet()) {
      if (field.equals(cell.getKey().slot()) && cell.getValue().places().contains(object)) {
        return cell.getKey().base();
      }
    }
    return null;
  }

  Value get(int slot) {
    Value value = slot < vars.length ? vars[slot] : null;
    return value == null ? Value.NONE : value;
  }

  /** The value that a term names, of which it is known which object it is; else null. */
  Value valueOf(Term term) {
    for (Value value : vars) {
      if (value != null && value.must() != null && term.equals(value.term())) {
        return value;
      }
    }
    Value base =
        term instanceof Term.Loaded loaded && loaded.base() != null ? valueOf(loaded.base()) : null;
    if (base == null) {
      return null;
    }
    FieldKey field = ((Term.Loaded) term).field();
    Value held = load(base.must(), field);
    return held != null || base.must() instanceof Place.Alloc
        ? held
        : Value.of(new Place.Field(base.must(), field));
  }

  /** How many variables there are. */
  int variables() {
    return vars.length;
  }

  /** Drops what is known of a value that no variable has any more. */
  void forget(Term term) {
    lookUps = lookUps.without(term);
    locks =
        locks.mapLocks(
            l -> l.index() != null && l.index().mentions(term) ? l.ofElement(l.place(), null) : l);
  }

  void set(int slot, Value value) {
    if (varsShared || slot >= vars.length) {
      vars = Arrays.copyOf(vars, Math.max(vars.length, slot + 1));
      varsShared = false;
    }
    vars[slot] = value;
  }

  /** Drops the values of the variables that have none in another state. */
  void dropVariablesUnsetIn(State other) {
    for (int i = 0; i < vars.length; i++) {
      if (vars[i] != null && other.get(i) == Value.NONE) {
        set(i, null);
      }
    }
  }

  /** The value of a heap cell, or null where nothing is known of it. */
  Value load(Place base, Object slot) {
    HeapKey key = new HeapKey(base, slot);
    Value value = heap.get(key);
    return value != null ? value : ground.load(key);
  }

  /** An empty state over cells that never change. */
  static State over(Ground ground) {
    State state = new State(0);
    state.ground = ground;
    return state;
  }

  void store(Place base, Object slot, Value value) {
    if (heapShared) {
      heap = new LinkedHashMap<>(heap);
      heapShared = false;
    }
    heap.put(new HeapKey(base, slot), value);
  }

  /** Adds to what a heap cell may hold. */
  void storeWeakly(Place base, Object slot, Value value) {
    Value before = load(base, slot);
    store(base, slot, before == null ? value : before.join(value));
  }

  /** Drops what is known of a heap cell. */
  void forget(HeapKey key) {
    if (heapShared) {
      heap = new LinkedHashMap<>(heap);
      heapShared = false;
    }
    heap.remove(key);
  }

  Map<HeapKey, Value> heap() {
    return heap;
  }

  /** Takes the least upper bound with a state that reaches the same point; null is unreachable. */
  static State join(State first, State second) {
    if (first == null || first == second) {
      return second;
    }
    if (second == null) {
      return first;
    }
    State joined = first.copy();
    joined.joinVars(second);
    joined.joinHeap(second);
    joined.locks = first.locks.join(second.locks);
    joined.running = union(first.running, second.running);
    joined.ended = Ways.endedInBoth(first, second);
    joined.doubted = Ways.doubted(first, second);
    joined.waited = SmallSet.intersection(first.waited, second.waited);
    joined.signalled = first.signalled.join(second.signalled);
    joined.once = first.once != null && first.once.equals(second.once) ? first.once : null;
    joined.unset = SmallSet.intersection(first.unset, second.unset);
    joined.unseen = SmallSet.intersection(first.unseen, second.unseen);
    joined.missed = SmallSet.intersection(first.missed, second.missed);
    joined.lockedValues = SmallSet.intersection(first.lockedValues, second.lockedValues);
    joined.unnamedLock = first.unnamedLock != null ? first.unnamedLock : second.unnamedLock;
    joined.lookUps = first.lookUps.join(second.lookUps);
    joined.reuse = first.reuse.join(second.reuse);
    joined.iterations = first.iterations.join(second.iterations);
    joined.lastPut = Objects.equals(first.lastPut, second.lastPut) ? first.lastPut : null;
    joined.afterStart = first.afterStart || second.afterStart;
    return joined;
  }

  /** With one more lock; what was found unset before may have been set meanwhile. */
  void acquire(Lock lock, Mode mode) {
    locks = locks.with(lock, mode);
    unset = Set.of();
  }

  /** After what a callee has signalled, and found unset under locks that are held here. */
  void signalledBy(Signals callee) {
    signalled = signalled.and(callee.withoutUnset());
    unset = SmallSet.union(unset, callee.unset());
  }

  /** Without a lock: what was stored under it can be seen. */
  void release(Lock lock) {
    locks = locks.without(lock);
    unseen = Set.of();
  }

  private void joinVars(State other) {
    if (vars == other.vars) {
      return;
    }
    int length = Math.max(vars.length, other.vars.length);
    for (int i = 0; i < length; i++) {
      Value mine = i < vars.length ? vars[i] : null;
      Value theirs = i < other.vars.length ? other.vars[i] : null;
      if (mine == theirs || theirs == null) {
        continue;
      }
      Value value = mine == null ? theirs : mine.join(theirs);
      Fact said = mine == null ? null : Ways.said(this, mine.fact(), other, theirs.fact());
      if (said != null) {
        value = value.with(said);
      }
      if (value != mine) {
        set(i, value);
      }
    }
  }

  private void joinHeap(State other) {
    if (heap == other.heap) {
      return;
    }
    for (Map.Entry<HeapKey, Value> entry : other.heap.entrySet()) {
      HeapKey key = entry.getKey();
      Value mine = heap.get(key);
      Value theirs = entry.getValue();
      if (mine == null) {
        store(key.base(), key.slot(), before(key, theirs));
      } else if (mine != theirs) {
        Value value = mine.join(theirs);
        if (value != mine) {
          store(key.base(), key.slot(), value);
        }
      }
    }
    List<HeapKey> ofThisBranch = new ArrayList<>();
    for (HeapKey key : heap.keySet()) {
      if (isField(key) && !other.heap.containsKey(key)) {
        ofThisBranch.add(key);
      }
    }
    ofThisBranch.forEach(key -> store(key.base(), key.slot(), before(key, heap.get(key))));
  }

  /** What a field that only one branch stored to may hold: the new value or what it held before. */
  private static Value before(HeapKey key, Value stored) {
    return isField(key) ? stored.plus(Places.held(key.base(), (FieldKey) key.slot())) : stored;
  }

  /** Whether the cell is a field of an object that the method was given or found. */
  private static boolean isField(HeapKey key) {
    return key.slot() instanceof FieldKey && !(key.base() instanceof Place.Alloc);
  }

  private static List<Task> union(List<Task> first, List<Task> second) {
    List<Task> all = first;
    for (Task task : second) {
      all = Tasks.add(all, task);
    }
    return all;
  }

  /** Whether a loop that starts with {@code this} and comes round with {@code other} is stable. */
  boolean sameAs(State other) {
    return locks.equals(other.locks)
        && ended.equals(other.ended)
        && signalled.equals(other.signalled)
        && Tasks.sameKeys(running, other.running)
        && iterations.equals(other.iterations)
        && sameVars(other)
        && (heap == other.heap || heap.equals(other.heap));
  }

  private boolean sameVars(State other) {
    return vars == other.vars || Arrays.equals(vars, other.vars);
  }

  /** Replaces every place; locks are dropped where {@code certain} gives null. */
  void rename(UnaryOperator<Place> renamed, UnaryOperator<Place> certain) {
    for (int i = 0; i < vars.length; i++) {
      if (vars[i] != null && !vars[i].places().isEmpty()) {
        Value value = rename(vars[i], renamed);
        if (value != vars[i]) {
          set(i, value);
        }
      }
    }
    Map<HeapKey, Value> newHeap = new LinkedHashMap<>();
    for (Map.Entry<HeapKey, Value> entry : heap.entrySet()) {
      HeapKey key = new HeapKey(renamed.apply(entry.getKey().base()), entry.getKey().slot());
      newHeap.merge(key, rename(entry.getValue(), renamed), Value::join);
    }
    locks =
        locks.mapLocks(
            l -> {
              Place place = certain.apply(l.place());
              return place == null ? null : place.equals(l.place()) ? l : l.at(place);
            });
    List<Task> tasks = List.of();
    for (Task task : running) {
      tasks = Tasks.add(tasks, Tasks.rename(task, heap, renamed, certain));
    }
    running = tasks;
    heap = newHeap;
    heapShared = false;
    ended = SmallSet.map(ended, certain);
    signalled = signalled.map(certain);
    waited = SmallSet.map(waited, renamed);
    missed = SmallSet.map(missed, certain);
    unset = SmallSet.map(unset, certain);
    unseen = SmallSet.map(unseen, certain);
    doubted = SmallSet.map(doubted, certain);
    lastPut = null;
    once = once == null ? null : certain.apply(once);
  }

  static Value rename(Value value, UnaryOperator<Place> renamed) {
    boolean changed = false;
    for (Place place : value.places()) {
      changed |= renamed.apply(place) != place;
    }
    if (!changed) {
      return value;
    }
    Value result = new Value(List.of(), value.complete(), null);
    for (Place place : value.places()) {
      result = result.plus(renamed.apply(place));
    }
    return result;
  }

  /** Notes that an operation has put the value into a map, for whoever has the same value. */
  void notePut(Term value, Location act) {
    for (int i = 0; i < vars.length; i++) {
      if (vars[i] != null && value.equals(vars[i].term())) {
        set(i, vars[i].with(vars[i].origin().putBy(act)));
      }
    }
  }

  /** Ends the tasks that {@code test} picks. */
  void end(Predicate<Task> test) {
    if (running.stream().anyMatch(test)) {
      List<Task> left = new ArrayList<>(running);
      left.removeIf(test);
      running = List.copyOf(left);
    }
  }
}
