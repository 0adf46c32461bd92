// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What coming round a loop, and leaving it, does to a state. */
final class Loops {
  private Loops() {}

  /** Makes the objects and tasks of this turn those of earlier turns. */
  static void age(State state, Set<Site> made) {
    if (state == null) {
      return;
    }
    if (!made.isEmpty()) {
      state.rename(place -> aged(place, made), place -> dependsOn(place, made) ? null : place);
    }
    List<Task> tasks = List.of();
    for (Task task : state.running) {
      tasks = Tasks.add(tasks, startedHere(task, made) ? task.change().older(true).build() : task);
    }
    state.running = tasks;
  }

  /**
   * Makes the elements that tasks work on those of earlier turns of the loop.
   *
   * @param head the state before the turn
   * @param state the state at the end of the turn, or null
   */
  static void passTurn(State head, State state, String loop, Collection<String> around) {
    if (state == null) {
      return;
    }
    Set<Term> first = new HashSet<>();
    for (int i = 0; i < head.variables(); i++) {
      if (isChanged(head, state, i)) {
        first.add(head.get(i).term());
      }
    }
    UnaryOperator<Choice> passed = choice -> passed(choice, loop, around, first);
    UnaryOperator<Access> then =
        access -> {
          Choice choice = passed.apply(access.choice());
          return choice == access.choice() ? access : access.with(choice);
        };
    List<Task> tasks = List.of();
    for (Task task : state.running) {
      Choice chosen = passed.apply(task.chosen());
      boolean same =
          chosen == task.chosen() && task.accesses().stream().allMatch(a -> then.apply(a) == a);
      Task one =
          same
              ? task
              : task.change()
                  .chosen(chosen)
                  .older(task.older() || chosen != task.chosen())
                  .accesses(task.accesses().stream().map(then).toList())
                  .build();
      tasks = Tasks.add(tasks, one);
    }
    state.running = tasks;
  }

  /**
   * @param first what the variables that count the loop are before the turn
   */
  private static Choice passed(
      Choice before, String loop, Collection<String> around, Set<Term> first) {
    Choice choice = before == null ? null : before.after(loop, around);
    return choice != null && choice.turn() == null && first.contains(choice.key().term())
        ? choice.ofTurn(new Choice.Turn(loop, true))
        : choice;
  }

  /**
   * The state before the next turn; a variable that the turn has changed has a term of its own. One
   * without a value before the loop is assigned in each turn before it is read.
   */
  static State nextHead(String loop, State head, State turn) {
    State next = State.join(head, turn);
    if (turn != null) {
      next.dropVariablesUnsetIn(head);
      for (int i = 0; i < head.variables(); i++) {
        if (isChanged(head, turn, i)) {
          Term term = new Term.Turn(loop, i);
          next.set(i, next.get(i).with(Origin.of(term)));
          next.forget(term);
        }
      }
    }
    return next;
  }

  private static boolean isChanged(State head, State turn, int variable) {
    Term before = head.get(variable).term();
    Term after = turn.get(variable).term();
    return before != null && after != null && !before.equals(after);
  }

  /** A task is of this turn if its handle or function was made in it. */
  private static boolean startedHere(Task task, Set<Site> made) {
    return made.stream()
        .anyMatch(
            site ->
                site.root() == task.key().function()
                    || site.op() == task.key().op()
                    || task.handles().stream().anyMatch(h -> dependsOn(h, Set.of(site))));
  }

  private static boolean dependsOn(Place place, Set<Site> made) {
    return place.root() instanceof Place.Alloc alloc && made.contains(alloc.site());
  }

  /** What a value of this turn is in the next one. */
  static Value aged(Value value, Set<Site> made) {
    return State.rename(value, place -> aged(place, made));
  }

  private static Place aged(Place place, Set<Site> made) {
    if (!dependsOn(place, made) || place.isOlder()) {
      return place;
    }
    if (place instanceof Place.Alloc alloc) {
      return new Place.Alloc(alloc.site(), true);
    }
    return Places.onto(place, aged(place.base(), made));
  }

  /**
   * The state after the last test. A task that every turn waits for through the elements of a
   * collection has ended: the turns went over all of them, and there was nothing to wait for where
   * there was no turn.
   *
   * @param out the state in which the test fails
   * @param turn the state at the end of a turn
   * @param whole whether the loop is only left by its test
   */
  static State afterAllTurns(State out, State turn, boolean whole) {
    if (out != null && turn != null && whole) {
      Ordering.endAll(out, turn.waited);
    }
    return out;
  }
}
