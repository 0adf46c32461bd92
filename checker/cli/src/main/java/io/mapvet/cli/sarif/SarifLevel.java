// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.sarif;

import java.util.Locale;

/** The levels of SARIF results (3.27.10 of the standard), the least first. */
public enum SarifLevel {
  NONE,
  NOTE,
  WARNING,
  ERROR;

  /** As SARIF writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the standard takes where it knows no such level: a warning. */
  public static SarifLevel of(String label) {
    for (SarifLevel level : values()) {
      if (level.label().equals(label)) {
        return level;
      }
    }
    return WARNING;
  }
}
