// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Unit;
import io.mapvet.knowledge.Knowledge;
import java.util.Collection;
import java.util.List;

/** The outcome of analysing a module. */
public final class Analysis {
  private final Collection<Unit> units;
  private final List<SharedMap> maps;
  private final List<String> notes;
  private final SharedMaps all;

  private Analysis(
      Collection<Unit> units, List<SharedMap> maps, List<String> notes, SharedMaps all) {
    this.units = units;
    this.maps = maps;
    this.notes = notes;
    this.all = all;
  }

  /**
   * Analyses a whole module once.
   *
   * @param units its lowered files, in any order; the outcome does not depend on it
   * @param knowledge what libraries do
   */
  public static Analysis of(Collection<Unit> units, Knowledge knowledge) {
    return of(units, new Engine(new Program(units, knowledge)));
  }

  static Analysis of(Collection<Unit> units, Engine engine) {
    engine.run();
    Clients clients = new Clients(engine);
    clients.run();
    SharedMaps shared = new SharedMaps(engine);
    return new Analysis(units, shared.find(clients), engine.bounds(), shared);
  }

  /** The units that were analysed. */
  public Collection<Unit> units() {
    return units;
  }

  /** The maps with conflicting accesses, in the order of their declarations. */
  public List<SharedMap> maps() {
    return maps;
  }

  /** All maps in fields that are accessed: put together when asked for, by editors alone. */
  public List<MapUse> uses() {
    return all.uses();
  }

  /** Bounds that were hit, one sentence each. */
  public List<String> notes() {
    return notes;
  }
}
