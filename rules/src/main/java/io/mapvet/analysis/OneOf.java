// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Op;
import java.util.List;
import java.util.function.Consumer;

/** The start of a function that may be any of several: they do not run beside each other. */
final class OneOf {
  private OneOf() {}

  /**
   * @param functions which it may be
   * @param op what starts it
   * @param start starts one of them
   */
  static void start(Frame frame, State state, Value functions, Op op, Consumer<Value> start) {
    List<Task> before = state.running;
    List<Task> running = functions.places().isEmpty() ? before : List.of();
    for (Place function : functions.places()) {
      List<Task> same =
          isOfTurn(frame, state, functions, function)
              ? before.stream().filter(t -> t.key().equals(Functions.key(op, function))).toList()
              : List.of();
      state.running = before.stream().filter(t -> !same.contains(t)).toList();
      start.accept(Value.of(function).with(functions.fact()));
      for (Task task : state.running) {
        running = Tasks.add(running, task);
      }
      for (Task task : same) {
        running = Tasks.add(running, task);
      }
    }
    state.running = running;
  }

  /**
   * Whether each turn of a loop comes to another element of a container and starts that: an object
   * that the container holds but once is started by one turn alone. A loop around it comes to each
   * again, unless it makes new ones. Of the objects that a loop has made their tasks know the turn.
   */
  private static boolean isOfTurn(Frame frame, State state, Value functions, Place function) {
    return !function.isOlder()
        && functions.fact() instanceof Fact.Chosen chosen
        && chosen.choice().turn() != null
        && !chosen.choice().turn().past()
        && frame.turns().makeEach(function, chosen.choice().turn().loop(), frame)
        && !Heap.isRepeated(state, chosen.choice().container(), function);
  }
}
