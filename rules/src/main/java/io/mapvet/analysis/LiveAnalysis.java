// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Edited;
import io.mapvet.ir.Unit;
import io.mapvet.knowledge.Knowledge;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Analyses a module that changes, again and again. The outcome is that of {@link Analysis#of}, but
 * only those methods are interpreted again that a change can concern: of units, classes or methods
 * that are the same objects as before, what was found is kept.
 *
 * <p>For one thread at a time.
 */
public final class LiveAnalysis {
  private final Knowledge knowledge;
  private final Map<String, Taken> taken = new HashMap<>();
  private History.Past past = History.Past.NONE;

  /** What a file was lowered to, and the same with the methods that it had before. */
  private record Taken(Unit lowered, Unit unit) {}

  /**
   * @param knowledge what libraries do
   */
  public LiveAnalysis(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * @param lowered the lowered files of the module as they are now, in any order
   * @param stop asked again and again whether to give up
   * @throws CancellationException if so; what was found until then is kept
   */
  public Analysis of(Collection<Unit> lowered, BooleanSupplier stop) {
    List<Unit> units = lowered.stream().map(this::take).toList();
    taken
        .keySet()
        .retainAll(units.stream().map(unit -> unit.file().path()).collect(Collectors.toSet()));
    History history = History.after(past);
    Engine engine = new Engine(new Program(units, knowledge), history, stop);
    try {
      Analysis analysis = Analysis.of(units, engine);
      past = history.past();
      return analysis;
    } catch (CancellationException e) {
      past = history.pastOfPart();
      throw e;
    }
  }

  private Unit take(Unit lowered) {
    return taken.compute(
            lowered.file().path(),
            (path, before) ->
                before == null
                    ? new Taken(lowered, lowered)
                    : before.lowered == lowered
                        ? before
                        : new Taken(lowered, Edited.unit(before.unit, lowered)))
        .unit;
  }
}
