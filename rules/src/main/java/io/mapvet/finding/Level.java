// SPDX-License-Identifier: Apache-2.0
package io.mapvet.finding;

import java.util.Locale;

/** How much is proven; ordered from weakest to strongest. */
public enum Level {
  /** Advice, or a race that needs knowledge from outside the code. */
  NOTE,
  /** One step rests on a contract, on a name, or on the class's own claim to be shared. */
  WARNING,
  /** Both sides are proven and every step is resolved. */
  ERROR;

  /** The name in reports: {@code note}, {@code warning}, {@code error}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
