// SPDX-License-Identifier: Apache-2.0
package io.mapvet.finding;

import io.mapvet.ir.Location;
import java.util.List;

/**
 * One of the two accesses of a race.
 *
 * @param kind what it does
 * @param method simple class and method name it stands in, {@code Sessions.expire}
 * @param at where it stands
 * @param thread the thread it runs on
 * @param chain the steps from the start of that thread to the access, the access last
 * @param locks the locks certainly held there, as people write them; empty for none
 */
public record Side(
    AccessKind kind,
    String method,
    Location at,
    ThreadOrigin thread,
    List<Step> chain,
    List<String> locks) {
  public Side {
    at = at.fixed();
    chain = List.copyOf(chain);
    locks = List.copyOf(locks);
  }

  /** What it does and in which method, without the numbers that a compiler gives. */
  public String access() {
    return kind.label() + " " + Identity.withoutNumbers(method);
  }
}
