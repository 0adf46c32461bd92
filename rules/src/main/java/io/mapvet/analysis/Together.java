// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

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
   * @param others whether an access is on an object that neither task nor callee has made
   */
  Together mapped(UnaryOperator<Task> mapped, Predicate<Access> others) {
    Task one = on(mapped.apply(first), others);
    return new Together(one, first == second ? one : on(mapped.apply(second), others));
  }

  private static Task on(Task task, Predicate<Access> others) {
    return task.change().accesses(task.accesses().stream().filter(others).toList()).build();
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
