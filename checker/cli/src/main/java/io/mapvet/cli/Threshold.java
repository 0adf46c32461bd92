// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.finding.Level;

/** From which level on findings make the command fail. */
enum Threshold {
  ERROR(Level.ERROR),
  WARNING(Level.WARNING),
  NOTE(Level.NOTE),
  NEVER(null);

  private final Level least;

  Threshold(Level least) {
    this.least = least;
  }

  boolean isReachedBy(Level level) {
    return least != null && level.compareTo(least) >= 0;
  }
}
