// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Analysis;
import io.mapvet.analysis.MapUse;
import io.mapvet.analysis.RootedAccess;
import io.mapvet.finding.MapAccesses;
import io.mapvet.finding.MapSubject;
import io.mapvet.finding.Overview;
import io.mapvet.finding.Side;
import io.mapvet.finding.Step;
import io.mapvet.fix.Sources;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks every rule about a module that changes, again and again.
 *
 * <p>For one thread at a time.
 */
public final class LiveVet {
  private Sources sources = Sources.NONE;
  private Map<MapSubject, Told> told = Map.of();

  /**
   * Who reaches a map, in words.
   *
   * @param named its accesses under locks whose names may become others
   * @param locks the names of those locks
   * @param files those that the words speak of
   */
  private record Told(
      MapUse use,
      List<RootedAccess> named,
      List<List<String>> locks,
      MapAccesses words,
      Set<SourceFile> files) {
    static Told of(MapUse use) {
      MapAccesses words = Findings.accesses(use);
      Set<SourceFile> files = new HashSet<>();
      for (Side side : words.sides()) {
        files.add(side.at().file());
        for (Step step : side.chain()) {
          files.add(step.at().file());
        }
        if (side.thread().start() != null) {
          files.add(side.thread().start().file());
        }
      }
      List<RootedAccess> named =
          use.accesses().stream().filter(access -> !access.hasFixedLockNames()).toList();
      return new Told(use, named, locks(named, use), words, files);
    }

    private static List<List<String>> locks(List<RootedAccess> named, MapUse use) {
      return named.stream().map(access -> access.lockNames(use.subject().name())).toList();
    }

    boolean holds(MapUse now, Set<SourceFile> filesNow) {
      List<RootedAccess> accesses = now.accesses();
      boolean same = accesses.size() == use.accesses().size();
      for (int i = 0; same && i < accesses.size(); i++) {
        same = accesses.get(i) == use.accesses().get(i);
      }
      return same && filesNow.containsAll(files) && locks(named, now).equals(locks);
    }
  }

  /** What {@link Vet#check} says of the module, and who reaches each of its maps in fields. */
  public Overview overview(Analysis analysis) {
    sources = sources.with(analysis.units());
    return new Overview(Vet.report(analysis, sources), accesses(analysis));
  }

  private List<MapAccesses> accesses(Analysis analysis) {
    Set<SourceFile> files = analysis.units().stream().map(Unit::file).collect(Collectors.toSet());
    Map<MapSubject, Told> now = new HashMap<>();
    List<MapAccesses> all = new ArrayList<>();
    for (MapUse use : analysis.uses()) {
      MapSubject map = use.subject();
      Told known = told.get(map);
      if (known == null || !known.holds(use, files)) {
        known = Told.of(use);
      }
      now.put(map, known);
      all.add(known.words);
    }
    told = now;
    return all;
  }
}
