// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.terminal;

import io.mapvet.finding.Level;

/** Colours on a terminal, nothing elsewhere. */
public enum Colours {
  ON,
  OFF;

  public String bold(String text) {
    return in("1", text);
  }

  public String faint(String text) {
    return in("2", text);
  }

  public String caret(String text) {
    return in("1;32", text);
  }

  public String level(Level level) {
    return switch (level) {
      case ERROR -> in("1;31", level.label());
      case WARNING -> in("1;33", level.label());
      case NOTE -> in("1;36", level.label());
    };
  }

  private String in(String code, String text) {
    return this == OFF ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
