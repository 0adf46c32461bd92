// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import java.util.List;
import java.util.Set;

/** The conflicts within a callee, as its caller sees them. */
final class AppliedPairs {
  private final Frame frame;
  private final Binding binding;
  private final Runner runner;
  private final Location at;

  /**
   * @param runner the thread that makes the call
   * @param at where it is made
   */
  AppliedPairs(Frame frame, Binding binding, Runner runner, Location at) {
    this.frame = frame;
    this.binding = binding;
    this.runner = runner;
    this.at = at;
  }

  /**
   * Tells the caller of a conflict. What one thread does wrong within the callee is wrong however
   * uncertain the call is.
   */
  void add(Pair pair) {
    Value maps = binding.touched(pair.first());
    int less = pair.isReentry() ? -runner.guesses() : 0;
    for (Place place : frame.types().shareable(maps)) {
      Access first = mapped(pair.first(), place, pair.firstTask() == null).guessing(less);
      Access second = mapped(pair.second(), other(pair, place), pair.isReentry()).guessing(less);
      if (place != Place.NULL && (pair.isReentry() || !first.isKeptApart(second))) {
        frame
            .conflicts()
            .add(new Pair(first, started(pair.firstTask()), second, started(pair.secondTask())));
      }
    }
  }

  /** Where the second side of a conflict meets the first: at the same place unless it was given. */
  private Place other(Pair pair, Place place) {
    boolean given = Places.isGiven(pair.first().place()) || Places.isGiven(pair.second().place());
    Place second = given ? binding.map(pair.second().place()).must() : place;
    return second == null ? place : second;
  }

  /**
   * An access of a conflict as the caller sees it.
   *
   * @param place the object, as the caller knows it
   * @param ownThread whether the thread that makes the call makes it
   */
  Access mapped(Access access, Place place, boolean ownThread) {
    Lockset locks = binding.map(access.locks(), access.place(), place.unwrapped());
    boolean longer = ownThread && !runner.isTask();
    return new Access(
        place.unwrapped(),
        access.what(),
        ownThread ? runner.locks().union(locks) : locks,
        access.ended(),
        access.signalled(),
        access.guesses() + runner.guesses(),
        access.onMiss(),
        access.beside(),
        access.choice(),
        access.act() == null
            ? null
            : binding.map(
                access.act(),
                ownThread ? runner.locks() : Lockset.EMPTY,
                access.place(),
                place.unwrapped()),
        longer ? binding.called(access.trace(), at) : binding.apart(access.trace()));
  }

  /** The task with its start seen from here; its places stay the callee's, for they are told. */
  private Task started(Task task) {
    return task == null
        ? null
        : task.change()
            .executor(task.loop() == null ? null : task.executor(), task.serial())
            .handles(Set.of())
            .accesses(List.of())
            .start(binding.called(task.start(), at))
            .build();
  }
}
