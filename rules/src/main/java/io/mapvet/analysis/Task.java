// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Summary.Invocation;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Where;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Code that another thread runs, from its start on; immutable.
 *
 * <p>One task stands for one {@link #key()} or, with {@link #older()}, for all those of earlier
 * turns of a loop.
 */
final class Task {
  private final Builder data;
  private Map<Place, List<Access>> byPlace;
  private Set<Place> roots;

  private Task(Builder data) {
    this.data = data;
  }

  /**
   * What tells tasks of one frame apart: the very operation, and the function it started. A class
   * and not a record so that its hash is computed once.
   */
  static final class Key {
    private final Op op;
    private final Object function;
    private final int hash;

    Key(Op op, Object function) {
      this.op = op;
      this.function = function;
      this.hash = System.identityHashCode(op) + 31 * function.hashCode();
    }

    Op op() {
      return op;
    }

    Object function() {
      return function;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Key that
              && hash == that.hash
              && op == that.op
              && function.equals(that.function));
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** Why a task may after all have ended, weakest last. */
  enum Doubt {
    NONE,
    /** A wait with a time limit was made, and its outcome not asked for. */
    TIMED,
    /** It is over on every path that no exception took. */
    EXCEPTION
  }

  /** The operation of this frame that started it, and the function it runs. */
  Key key() {
    return data.key;
  }

  boolean older() {
    return data.older;
  }

  Where where() {
    return data.where;
  }

  /** The executor it was given to, null for none or an unknown one. */
  Place executor() {
    return data.executor;
  }

  /** Whether the executor runs its tasks one after the other. */
  boolean serial() {
    return data.serial;
  }

  Times times() {
    return data.times;
  }

  /**
   * Whether it works on an argument of the method that starts it, so that every call starts another
   * one.
   */
  boolean perCall() {
    return data.perCall;
  }

  /** The flag whose only change from unset to set its start depends on, or null. */
  Place once() {
    return data.once;
  }

  /** Whether the method that starts it has waited for its end when it returns. */
  boolean awaited() {
    return data.awaited;
  }

  /** What stands for it: waiting for one of them waits for it. */
  Set<Place> handles() {
    return data.handles;
  }

  /** Those of the handles of which one signal that it gives lets a waiting thread go on. */
  Set<Place> signals() {
    return data.signals;
  }

  /** Handles of tasks that end before it starts. */
  Set<Place> after() {
    return data.after;
  }

  /** The object that nobody can reach any more when it starts, or null. */
  Place life() {
    return data.life;
  }

  /** The task without those that have ended among what ran beside it. */
  Task beside(Set<Key> running) {
    Beside left = data.beside.among(running);
    return left == data.beside ? this : change().beside(left).build();
  }

  /** What ran when it was started. */
  Beside beside() {
    return data.beside;
  }

  List<Access> accesses() {
    return data.accesses;
  }

  /** Those of its accesses that may touch what another one touches. */
  List<Access> accessesMeeting(Access other) {
    if (byPlace == null) {
      byPlace = new HashMap<>();
      for (Access access : data.accesses) {
        byPlace.computeIfAbsent(Places.taken(access.place()), k -> new ArrayList<>(2)).add(access);
      }
    }
    return byPlace.getOrDefault(Places.taken(other.place()), List.of());
  }

  /** What its function was given when it was made. */
  Set<Place> given() {
    return data.given;
  }

  /** Whether its function was given the very object when it was made. */
  boolean wasGiven(Place object) {
    return data.given.contains(object);
  }

  /** The task without what it does to an object that nobody else can reach any more. */
  Task without(Place object) {
    return among(access -> !access.place().equals(object));
  }

  /** The same task as another turn of the loop starts it. */
  Task ofOtherTurn() {
    List<Access> others = data.accesses.stream().map(Access::ofOtherTurn).toList();
    return others.equals(data.accesses) ? this : change().accesses(others).build();
  }

  /** The task with only these of its accesses. */
  Task among(Predicate<Access> which) {
    List<Access> left = data.accesses.stream().filter(which).toList();
    return left.size() == data.accesses.size() ? this : change().accesses(left).build();
  }

  /** Whether it touches nothing and nobody waits for it: a cleaner's action without maps. */
  boolean doesNothing() {
    return data.life != null && data.accesses.isEmpty() && !callsFunctions();
  }

  /** The task, known to start after those of the handles have ended. */
  Task following(Set<Place> handles) {
    return handles.isEmpty() ? this : change().after(SmallSet.union(data.after, handles)).build();
  }

  /** Whether it touches something through the object, or gives that to whom only a caller knows. */
  boolean reaches(Place object) {
    if (roots == null) {
      roots = new HashSet<>();
      data.accesses.forEach(a -> roots.add(a.place().root()));
      data.invocations.stream()
          .flatMap(call -> call.args().stream())
          .flatMap(arg -> arg.places().stream())
          .forEach(p -> roots.add(p.root()));
    }
    return roots.contains(object);
  }

  /** Whether it calls functions that only a caller knows. */
  boolean callsFunctions() {
    return !data.invocations.isEmpty();
  }

  /** The functions it calls that only a caller knows. */
  List<Invocation> invocations() {
    return data.invocations;
  }

  /** The chain to where it is started. */
  Trace start() {
    return data.start;
  }

  Doubt doubt() {
    return data.doubt;
  }

  /** Which of several objects of a container was started; null where that is not known. */
  Choice chosen() {
    return data.chosen;
  }

  /** How many steps on the way to its start are taken by type or choice and may not be so. */
  int guesses() {
    return data.guesses;
  }

  /** Whether the two can never run at the same time, whatever started them. */
  boolean orderedWith(Task other) {
    return !Collections.disjoint(after(), other.handles())
        || !Collections.disjoint(other.after(), handles())
        || uses(other.life())
        || other.uses(life())
        || (once() != null && once().equals(other.once()) && doesAs(other))
        || (serial()
            && other.serial()
            && executor() != null
            && executor().equals(other.executor())
            && !executor().isOlder());
  }

  /** Whether both run the same code; whoever wins a flag may start more than one task. */
  private boolean doesAs(Task other) {
    return !Collections.disjoint(bodies(), other.bodies());
  }

  private Set<Method> bodies() {
    return accesses().stream().map(a -> a.trace().method()).collect(Collectors.toSet());
  }

  private boolean uses(Place object) {
    return object != null && (wasGiven(object) || reaches(object));
  }

  /** The one thread of an event loop that runs it, by the name of who enters; else null. */
  String loop() {
    return serial() && executor() instanceof Place.ClassObject loop ? loop.type() : null;
  }

  /** A copy to change. */
  Builder change() {
    return new Builder(data);
  }

  /** The fields of a task to come. */
  static final class Builder {
    private Key key;
    private boolean older;
    private Where where;
    private Place executor;
    private boolean serial;
    private Times times;
    private boolean perCall;
    private Place once;
    private boolean awaited;
    private Set<Place> handles = Set.of();
    private Set<Place> signals = Set.of();
    private Set<Place> after = Set.of();
    private Place life;
    private Beside beside = Beside.NONE;
    private Set<Place> given = Set.of();
    private Choice chosen;
    private List<Access> accesses = List.of();
    private List<Invocation> invocations = List.of();
    private Trace start;
    private Doubt doubt = Doubt.NONE;
    private int guesses;

    Builder(Key key, Where where, Times times, Trace start, int guesses) {
      this.key = key;
      this.where = where;
      this.times = times;
      this.start = start;
      this.guesses = guesses;
    }

    private Builder(Builder other) {
      this(other.key, other.where, other.times, other.start, other.guesses);
      older = other.older;
      executor = other.executor;
      serial = other.serial;
      perCall = other.perCall;
      once = other.once;
      awaited = other.awaited;
      handles = other.handles;
      signals = other.signals;
      after = other.after;
      life = other.life;
      beside = other.beside;
      given = other.given;
      chosen = other.chosen;
      accesses = other.accesses;
      invocations = other.invocations;
      doubt = other.doubt;
    }

    Builder key(Key value) {
      key = value;
      return this;
    }

    Builder older(boolean value) {
      older = value;
      return this;
    }

    Builder executor(Place value, boolean isSerial) {
      executor = value;
      serial = value != null && isSerial;
      return this;
    }

    Builder perCall(boolean value) {
      perCall = value;
      return this;
    }

    Builder once(Place value) {
      once = value;
      return this;
    }

    Builder awaited(boolean value) {
      awaited = value;
      return this;
    }

    Builder handles(Set<Place> value) {
      handles = value;
      return this;
    }

    Builder signals(Set<Place> value) {
      signals = value;
      return this;
    }

    Builder after(Set<Place> value) {
      after = value;
      return this;
    }

    Builder life(Place value) {
      life = value;
      return this;
    }

    Builder beside(Beside value) {
      beside = value;
      return this;
    }

    Builder given(Set<Place> value) {
      given = value;
      return this;
    }

    Builder chosen(Choice value) {
      chosen = value;
      return this;
    }

    Builder accesses(List<Access> value) {
      accesses = List.copyOf(value);
      return this;
    }

    Builder invocations(List<Invocation> value) {
      invocations = List.copyOf(value);
      return this;
    }

    Builder start(Trace value) {
      start = value;
      return this;
    }

    Builder doubt(Doubt value) {
      doubt = value;
      return this;
    }

    Builder guesses(int value) {
      guesses = value;
      return this;
    }

    Task build() {
      return new Task(new Builder(this));
    }
  }
}
