// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Two tasks that may run at the same time; the same one twice where it runs beside itself.
 *
 * @param first the one that started first
 * @param second the other
 */
record Together(Task first, Task second) {
  /** Whether one of them calls a function of which only a caller knows what it does. */
  boolean callsFunctions() {
    return first.callsFunctions() || second.callsFunctions();
  }

  /**
   * The tasks as a caller sees them.
   *
   * @param mapped gives one of them
   */
  Together mapped(UnaryOperator<Task> mapped) {
    Task one = mapped.apply(first);
    return new Together(one, first == second ? one : mapped.apply(second));
  }

  /** The tasks with only those of their accesses. */
  Together touching(Predicate<Access> which) {
    Task one = first.among(which);
    return new Together(one, first == second ? one : second.among(which));
  }

  /**
   * The tasks once with each of them doing what it does itself, while the other runs functions.
   *
   * @param itself the accesses that a task makes itself
   * @param byFunctions those that the functions make
   */
  List<Together> byFunctions(Predicate<Access> itself, Predicate<Access> byFunctions) {
    return List.of(
        new Together(apart(first, itself), apart(second, byFunctions)),
        new Together(apart(first, byFunctions), apart(second, itself)));
  }

  /** The task without functions that only a further caller knows. */
  private static Task apart(Task task, Predicate<Access> which) {
    return task.among(which).change().invocations(List.of()).build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Together that
        && first.key().equals(that.first.key())
        && second.key().equals(that.second.key());
  }

  @Override
  public int hashCode() {
    return 31 * first.key().hashCode() + second.key().hashCode();
  }
}
