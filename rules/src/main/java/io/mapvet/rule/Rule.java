// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.SharedMap;

/** One rule: which conflicts it speaks of, and what it advises. */
public interface Rule {
  /** What it says of itself. */
  RuleInfo info();

  /** Whether a conflict on the map is what this rule is about. */
  boolean claims(SharedMap map, Conflict conflict);

  /** What to do about it, one sentence that says why. */
  String advice(SharedMap map, Conflict conflict);
}
