// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

/** How the program uses a map, as far as it decides what should stand in its place. */
public enum Habit {
  /** All that change it empty it and fill it again. */
  REFILLED,
  /** Entries are dropped where there are too many. */
  BOUNDED,
  /** Between a look-up and the change that relies on it runs code that may come back to both. */
  RECURSIVE
}
