// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Analysis;
import io.mapvet.finding.Overview;
import io.mapvet.fix.Sources;

/**
 * Asks every rule about a module that changes, again and again.
 *
 * <p>For one thread at a time.
 */
public final class LiveVet {
  private Sources sources = Sources.NONE;

  /** What {@link Vet#check} says of the module, and who reaches each of its maps in fields. */
  public Overview overview(Analysis analysis) {
    sources = sources.with(analysis.units());
    return new Overview(
        Vet.report(analysis, sources), analysis.uses().stream().map(Findings::accesses).toList());
  }
}
