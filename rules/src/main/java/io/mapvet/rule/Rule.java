// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.fix.Sources;

/** One rule: which conflicts it speaks of, and what it advises. */
public interface Rule {
  /** What it says of itself. */
  RuleInfo info();

  /** Whether a conflict on the map is what this rule is about. */
  boolean claims(SharedMap map, Conflict conflict);

  /** What to do about it, one sentence that says why. */
  String advice(SharedMap map, Conflict conflict);

  /** A change of the source that removes the finding and keeps what the program does, or null. */
  default Edit edit(SharedMap map, Conflict conflict, Sources sources) {
    return null;
  }
}
