// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.output.Printing;
import io.mapvet.cli.output.Printing.Printout;
import io.mapvet.cli.output.Summary;
import io.mapvet.cli.source.Analysis;
import io.mapvet.cli.source.SourceFinder;
import io.mapvet.cli.terminal.ExitCode;
import io.mapvet.cli.terminal.PathNames;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.cli.terminal.UserError;
import io.mapvet.finding.Level;
import io.mapvet.finding.Report;
import io.mapvet.javac.config.Baseline;
import io.mapvet.javac.config.Threshold;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** One scan: finds the sources, has them read and analysed, writes the results and sums up. */
final class Scan {
  /** What the user asks for; see the options of {@link ScanCommand}. */
  record Request(
      Analysis.Request sources, Printing printing, Threshold failOn, Baseline baseline) {}

  private final Terminal terminal;
  private final Analysis.Parts parts;
  private final PathNames names;

  Scan(Terminal terminal, Analysis.Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
    this.names = new PathNames(terminal.directory());
  }

  /** Runs it and returns the exit code. */
  int run(Request request) throws IOException, InterruptedException {
    long start = System.nanoTime();
    List<Printout> printouts = request.printing().printouts(terminal);
    try (SourceFinder finder = new SourceFinder(names, request.sources().excluded())) {
      Analysis all =
          Analysis.of(finder, UnaryOperator.identity(), request.sources(), terminal, parts);
      Report report = request.baseline().without(all.report());
      int known = all.report().findings().size() - report.findings().size();
      Analysis done = new Analysis(all.units(), all.problems(), report);
      Level shown = request.printing().showsAllLevels() ? null : request.printing().show();
      String summary = Summary.line(done.units(), done.problems(), report, shown, known);
      List<String> paths = request.sources().paths();
      request.printing().print(printouts, done, summary, paths, terminal);
      terminal.done();
      double seconds = (System.nanoTime() - start) / 1e9;
      terminal.err().println(String.format(Locale.ROOT, "%s in %.1f s", summary, seconds));
      if (done.hasFailed()) {
        throw new UserError("none of the sources could be read");
      }
      return exitCode(request.failOn(), report);
    }
  }

  private static int exitCode(Threshold failOn, Report report) {
    boolean fails =
        report.findings().stream().anyMatch(f -> !f.suppressed() && failOn.isReachedBy(f.level()));
    return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
