// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Analysis;
import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.Report;
import io.mapvet.fix.Sources;
import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Suppression;
import io.mapvet.ir.Unit;
import io.mapvet.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs the analysis once over a whole module and asks every rule. */
public final class Vet {
  private final Map<SourceFile, List<Suppression>> suppressions = new IdentityHashMap<>();

  private final Sources sources;

  private Vet(Collection<Unit> units, Sources sources) {
    this.sources = sources;
    for (Unit unit : units) {
      suppressions.put(unit.file(), unit.suppressions());
    }
  }

  /**
   * @param units the lowered files of a module, in any order; the outcome does not depend on it
   * @param knowledge what libraries do
   */
  public static Report check(Collection<Unit> units, Knowledge knowledge) {
    return report(Analysis.of(units, knowledge), Sources.NONE.with(units));
  }

  static Report report(Analysis analysis, Sources sources) {
    Vet vet = new Vet(analysis.units(), sources);
    List<Finding> findings = new ArrayList<>();
    for (SharedMap map : analysis.maps()) {
      for (List<Conflict> alike : byKind(map.conflicts())) {
        Finding finding = vet.judge(map, alike);
        if (finding != null) {
          findings.add(finding);
        }
      }
    }
    Collections.sort(findings);
    return new Report(findings, analysis.notes());
  }

  /** The races of a map, and apart from them what one thread does in the middle of what. */
  private static Collection<List<Conflict>> byKind(List<Conflict> conflicts) {
    return conflicts.stream()
        .collect(Collectors.groupingBy(Vet::kind, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static Object kind(Conflict conflict) {
    return switch (conflict.evidence()) {
      case REENTRANT, MAY_REENTER, CALLS_OUT -> conflict.second().kind();
      case GIVEN_BACK, TAKES_LONG, NO_SNAPSHOT -> conflict.evidence();
      default -> "race";
    };
  }

  /** One race, one finding: of the strongest conflicts, the most specific rule reports one. */
  private Finding judge(SharedMap map, List<Conflict> conflicts) {
    Level strongest = conflicts.get(0).evidence().level();
    for (Rule rule : Rules.BY_SPECIFICITY) {
      for (Conflict conflict : conflicts) {
        if (conflict.evidence().level() == strongest && rule.claims(map, conflict)) {
          Finding finding = Findings.of(rule, map, conflict);
          return suppression(rule, map, conflict)
              .map(s -> finding.suppressedBecause(s.reason().isEmpty() ? null : s.reason()))
              .orElseGet(() -> finding.with(rule.edit(map, conflict, sources)));
        }
      }
    }
    return null;
  }

  private Optional<Suppression> suppression(Rule rule, SharedMap map, Conflict conflict) {
    return suppression(rule, conflict.first().at())
        .or(() -> suppression(rule, map.subject().declaration()));
  }

  private Optional<Suppression> suppression(Rule rule, Location at) {
    String name = rule.info().name();
    return suppressions.getOrDefault(at.file(), List.of()).stream()
        .filter(s -> s.keys().contains(name) || s.keys().contains("all"))
        .filter(s -> s.range().contains(at))
        .findFirst();
  }
}
