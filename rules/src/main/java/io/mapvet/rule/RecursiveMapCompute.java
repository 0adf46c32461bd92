// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.AccessKind;
import io.mapvet.finding.Level;
import io.mapvet.knowledge.Safety;
import java.util.List;

/** A map that is changed by the function which computes a value for it. */
final class RecursiveMapCompute implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "RecursiveMapCompute",
        Level.ERROR,
        "A function that computes the value of a key touches the map it computes for",
        "While a function given to compute, computeIfAbsent, computeIfPresent or merge runs, it must"
            + " not change that map, directly or through calls. A ConcurrentHashMap throws"
            + " IllegalStateException or never returns, depending on which bins the keys fall"
            + " into; a HashMap throws ConcurrentModificationException or is corrupted.",
        List.of(764, 833));
  }

  @Override
  public boolean claims(SharedMap map, Conflict conflict) {
    return conflict.evidence().isReentry() && conflict.second().kind() != AccessKind.ITERATE;
  }

  @Override
  public String advice(SharedMap map, Conflict conflict) {
    return map.safety() == Safety.CONCURRENT
        ? "compute the value before, without the map, and go on with what putIfAbsent returns"
        : "compute the value before, without the map, and put it";
  }
}
