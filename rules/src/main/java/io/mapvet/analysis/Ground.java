// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.Map;

/** Heap cells that never change: what static fields were initialised to. */
final class Ground {
  static final Ground NONE = new Ground(Map.of(), null);

  private final Map<HeapKey, Value> cells;
  private final Log log;

  /**
   * @param log is told what is asked for
   */
  Ground(Map<HeapKey, Value> cells, Log log) {
    this.cells = cells;
    this.log = log;
  }

  /** The value of a cell, or null where nothing is known of it. */
  Value load(HeapKey cell) {
    if (cells.isEmpty()) {
      return null;
    }
    log.asked(cell);
    return cells.get(cell);
  }
}
