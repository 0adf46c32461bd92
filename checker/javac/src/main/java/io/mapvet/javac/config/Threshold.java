// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import io.mapvet.finding.Level;

/** From which level on findings make the command or the compilation fail. */
public enum Threshold {
  ERROR(Level.ERROR),
  WARNING(Level.WARNING),
  NOTE(Level.NOTE),
  NEVER(null);

  private final Level least;

  Threshold(Level least) {
    this.least = least;
  }

  /** The least level to print where those from this one on are wanted: what fails is printed. */
  public Level orLess(Level shown) {
    return isReachedBy(shown) ? least : shown;
  }

  public boolean isReachedBy(Level level) {
    return least != null && level.compareTo(least) >= 0;
  }
}
