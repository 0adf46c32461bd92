// SPDX-License-Identifier: Apache-2.0
package io.mapvet.frontend;

import io.mapvet.ir.Unit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What source files became.
 *
 * @param units one per file that could be read, in the order of the paths
 * @param problems files that could not be read, parsed or lowered completely
 */
public record Lowered(List<Unit> units, List<Problem> problems) {
  /** The same, put in order. */
  public static Lowered of(Collection<Unit> units, Collection<Problem> problems) {
    return new Lowered(
        units.stream().sorted(Comparator.comparing(unit -> unit.file().path())).toList(),
        problems.stream()
            .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
            .toList());
  }
}
