// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Where;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a call of a method does, in terms of its inputs.
 *
 * @param method the method
 * @param accesses what the calling thread touches before the call returns
 * @param stores what it stores, as of its return
 * @param returned what it returns
 * @param running the tasks it leaves running
 * @param awaited the tasks it has started that have ended when it returns
 * @param invocations the functions it calls that only a caller knows
 * @param starts the functions it starts that only a caller knows
 * @param ended handles and executors whose tasks have ended when it returns
 * @param doubted those that have not where it caught an exception
 * @param signalled what it has signalled when it returns
 * @param acquired the locks it takes and keeps
 * @param released the locks it releases without having taken them
 * @param pairs conflicts between the calling thread and tasks, or among tasks, seen within it
 * @param reentries changes in the middle of an access that may be of the same map, as only a caller
 *     can tell
 * @param together tasks that ran at the same time, of which one calls functions that only a caller
 *     knows
 * @param lookUps what it has asked of maps when it returns
 * @param escapes the maps that it hands to callers that are not seen
 */
record Summary(
    Method method,
    List<Access> accesses,
    List<Store> stores,
    Value returned,
    List<Task> running,
    List<Task> awaited,
    List<Invocation> invocations,
    List<Start> starts,
    Set<Place> ended,
    Set<Place> doubted,
    Signals signalled,
    Lockset acquired,
    Set<Lock> released,
    List<Pair> pairs,
    List<Pair> reentries,
    List<Together> together,
    LookUps lookUps,
    List<Access> escapes) {

  /** What it does where the code runs to which such chains of calls lead. */
  Summary among(Predicate<Trace> done) {
    return new Summary(
        method,
        among(accesses, a -> done.test(a.trace())),
        stores,
        returned,
        among(running, t -> done.test(t.start())),
        among(awaited, t -> done.test(t.start())),
        invocations,
        among(starts, s -> done.test(s.trace())),
        ended,
        doubted,
        signalled,
        acquired,
        released,
        among(pairs, p -> done.test(p.first().trace()) && done.test(p.second().trace())),
        among(reentries, p -> done.test(p.first().trace()) && done.test(p.second().trace())),
        together,
        lookUps,
        escapes);
  }

  private static <T> List<T> among(List<T> all, Predicate<T> some) {
    return all.stream().allMatch(some) ? all : all.stream().filter(some).toList();
  }

  /** A heap cell that the method leaves changed. */
  record Store(Place base, Object slot, Value value) {}

  /**
   * A call of a function, or a virtual call, whose target depends on what an input refers to.
   *
   * @param function the object called
   * @param name the method called on it
   * @param params its declared parameter types
   * @param args the arguments
   * @param locks the locks held at the call
   * @param at where the call stands
   * @param beside what may have been started before
   * @param around the accesses that run the function in their middle
   */
  record Invocation(
      Place function,
      String name,
      List<String> params,
      List<Value> args,
      Lockset locks,
      Set<Place> ended,
      Location at,
      int guesses,
      Beside beside,
      List<Access> around) {
    /** What tells it from others; of those that code may make which is not seen, one a lockset. */
    List<Object> key() {
      return guesses > 1 && name.isEmpty() ? List.of(function, locks) : List.of(function, name, at);
    }

    /** Whether it is made after the start of a task that may be running. */
    boolean isAfterStart() {
      return beside.unknown() || !beside.tasks().isEmpty();
    }

    /** The same call beside these tasks only. */
    Invocation among(Set<Task.Key> running) {
      Beside left = beside.among(running);
      return left == beside
          ? this
          : new Invocation(function, name, params, args, locks, ended, at, guesses, left, around);
    }

    /** The same call of a function by another name. */
    Invocation of(Place newFunction) {
      return new Invocation(
          newFunction, name, params, args, locks, ended, at, guesses, beside, around);
    }

    /** The same call in the middle of one more access. */
    Invocation within(Access access) {
      boolean known = around.stream().anyMatch(a -> a.place().equals(access.place()));
      return known
          ? this
          : new Invocation(
              function,
              name,
              params,
              args,
              locks,
              ended,
              at,
              guesses,
              beside,
              Stream.concat(around.stream(), Stream.of(access)).toList());
    }
  }

  /**
   * How a function is started.
   *
   * @param life the object after whose life it is, or null
   */
  record Launch(
      Where where,
      Place executor,
      Times times,
      Set<Place> handles,
      Set<Place> after,
      Place life,
      boolean joined,
      int guesses) {
    /** The same start, so often. */
    Launch times(Times newTimes) {
      return new Launch(where, executor, newTimes, handles, after, life, joined, guesses);
    }
  }

  /**
   * The start of a function that depends on what an input refers to.
   *
   * @param task the key of the task that runs it, or stands for it
   * @param left how sure it is that the task is running when the method returns; null if it is not
   */
  record Start(Place function, Launch launch, Trace trace, Task.Key task, Task.Doubt left) {
    /** The same start, with what has become of it. */
    Start left(Task.Doubt atEnd) {
      return new Start(function, launch, trace, task, atEnd);
    }
  }

  static Summary empty(Method method) {
    return new Summary(
        method,
        List.of(),
        List.of(),
        Value.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        Set.of(),
        Signals.NONE,
        Lockset.EMPTY,
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        LookUps.NONE,
        List.of());
  }

  /** Whether a call changes nothing, and what it returns is nothing known. */
  boolean isEmpty() {
    return size() == 0
        && returned.fact() == null
        && returned.origin() == null
        && ended.isEmpty()
        && doubted.isEmpty()
        && signalled == Signals.NONE
        && acquired.isEmpty()
        && released.isEmpty()
        && lookUps.asMap().isEmpty();
  }

  /** Whether the calls of both mean nothing but that the method runs. */
  boolean saysAsLittleAs(Summary other) {
    return method == other.method
        && isEmpty()
        && other.isEmpty()
        && returned.equals(other.returned)
        && escapes.isEmpty()
        && other.escapes.isEmpty();
  }

  /** A measure that grows when another round over a recursion found more. */
  int size() {
    return accesses.size()
        + stores.size()
        + running.size()
        + awaited.size()
        + invocations.size()
        + starts.size()
        + pairs.size()
        + reentries.size()
        + together.size()
        + returned.places().size();
  }
}
