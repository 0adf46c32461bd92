// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.output;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.Report;
import io.mapvet.frontend.Problem;
import io.mapvet.ir.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a scan has found, in one line. */
public final class Summary {
  private Summary() {}

  /**
   * @param problems with files that were read in part, or not at all
   * @param shown findings below this level are counted but were not printed; null if all were
   * @param known how many findings the baseline has
   */
  public static String line(
      List<Unit> units, List<Problem> problems, Report report, Level shown, int known) {
    List<String> parts = new ArrayList<>();
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
      long count =
          report.findings().stream().filter(f -> !f.suppressed() && f.level() == level).count();
      if (count > 0) {
        boolean hidden = shown != null && level.compareTo(shown) < 0;
        String how = hidden ? " (not shown: --show " + level.label() + ")" : "";
        parts.add(count(count, level.label()) + how);
      }
    }
    long suppressed = report.findings().stream().filter(Finding::suppressed).count();
    if (suppressed > 0) {
      parts.add(suppressed + " suppressed");
    }
    if (known > 0) {
      parts.add(known + " known");
    }
    Set<String> read = units.stream().map(unit -> unit.file().path()).collect(Collectors.toSet());
    Set<String> hurt = problems.stream().map(Problem::file).collect(Collectors.toSet());
    long partly = hurt.stream().filter(read::contains).count();
    long skipped = hurt.size() - partly;
    return count(read.size(), "file")
        + " scanned"
        + (partly > 0 ? ", " + partly + " of them in part" : "")
        + (skipped > 0 ? ", " + skipped + " skipped" : "")
        + ": "
        + (parts.isEmpty() ? "no findings" : String.join(", ", parts));
  }

  private static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
