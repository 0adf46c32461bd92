// SPDX-License-Identifier: Apache-2.0
package io.mapvet.finding;

import io.mapvet.ir.Layout;
import io.mapvet.ir.Location;
import java.util.Comparator;
import java.util.List;

/**
 * A change of the source that removes a finding and provably does nothing else.
 *
 * @param title what it does, one line in the imperative
 * @param replacements what it puts where, in the order of the source; they do not overlap
 * @param imports those of names in the text that it replaces: who makes the edit takes out the ones
 *     that the file then does not use
 */
public record Edit(String title, List<Replacement> replacements, List<Layout.Import> imports) {
  public Edit {
    imports = List.copyOf(imports);
    replacements =
        replacements.stream().sorted(Comparator.comparing(Replacement::at)).distinct().toList();
  }

  /** A stretch of text and what stands there afterwards; an empty stretch is an insertion. */
  public record Replacement(Location at, String text) {
    public Replacement {
      at = at.fixed();
    }

    /** Whether both cannot be made, or not in any order. */
    public boolean overlaps(Replacement other) {
      return at.file() == other.at.file()
          && at.start() <= other.at.end()
          && other.at.start() <= at.end()
          && !equals(other);
    }
  }
}
