// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import java.util.List;

/** The rules there are. */
public final class Rules {
  private Rules() {}

  /** What every rule says of itself, by name. */
  public static List<RuleInfo> all() {
    return List.of();
  }
}
