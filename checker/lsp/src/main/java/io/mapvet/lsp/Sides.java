// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import io.mapvet.finding.Side;

/** Words for accesses. */
final class Sides {
  private Sides() {}

  /** What, where, on which thread, under which locks. */
  static String text(Side side) {
    return "%s in %s, %s, locks: %s"
        .formatted(
            side.kind().label(),
            side.method(),
            side.thread().text(),
            side.locks().isEmpty() ? "none" : String.join(", ", side.locks()));
  }
}
