// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.finding.Level;
import io.mapvet.finding.Report;
import io.mapvet.frontend.Problem;
import io.mapvet.ir.Unit;
import io.mapvet.javac.config.Threshold;
import io.mapvet.knowledge.Knowledge;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** One scan: finds the sources, has them read and analysed, writes the results and sums up. */
final class Scan {
  /**
   * What a scan is put together from.
   *
   * @param frontEnd reads the sources
   * @param analysis finds the races in them, by what is known of libraries
   */
  record Parts(FrontEnd frontEnd, BiFunction<Collection<Unit>, Knowledge, Report> analysis) {}

  /** What the user asks for; see the options of {@link ScanCommand}. */
  record Request(Analysis.Request sources, Printing printing, Threshold failOn) {}

  private final Terminal terminal;
  private final Parts parts;
  private final PathNames names;

  Scan(Terminal terminal, Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
    this.names = new PathNames(terminal.directory());
  }

  /** Runs it and returns the exit code. */
  int run(Request request) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Destination destination = request.printing().destination(terminal);
    try (SourceFinder finder = new SourceFinder(names, request.sources().excluded())) {
      Analysis done =
          Analysis.of(finder, UnaryOperator.identity(), request.sources(), terminal, parts);
      Report report = done.report();
      List<Problem> problems = done.problems();
      Level shown = request.printing().showsAllLevels() ? null : request.printing().show();
      String summary =
          Summary.line(done.units(), problems, report, shown, System.nanoTime() - start);
      List<String> paths = request.sources().paths();
      destination.write(request.printing().results(report, problems, summary, paths, terminal));
      terminal.done();
      terminal.err().println(summary);
      if (done.units().isEmpty()) {
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
