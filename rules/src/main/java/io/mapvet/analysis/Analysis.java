// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Unit;
import io.mapvet.knowledge.Knowledge;
import java.util.Collection;
import java.util.List;

/**
 * The outcome of analysing a module.
 *
 * @param maps the maps with conflicting accesses, in the order of their declarations
 * @param notes bounds that were hit, one sentence each
 */
public record Analysis(List<SharedMap> maps, List<String> notes) {

  /**
   * Analyses a whole module once.
   *
   * @param units its lowered files, in any order; the outcome does not depend on it
   * @param knowledge what libraries do
   */
  public static Analysis of(Collection<Unit> units, Knowledge knowledge) {
    Program program = new Program(units, knowledge);
    Engine engine = new Engine(program);
    engine.run();
    Clients clients = new Clients(engine);
    clients.run();
    return new Analysis(new SharedMaps(engine).find(clients), engine.bounds());
  }
}
