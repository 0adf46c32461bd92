// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.Report;
import io.mapvet.frontend.Problem;
import io.mapvet.ir.Unit;
import io.mapvet.javac.config.Threshold;
import io.mapvet.knowledge.Knowledge;
import io.mapvet.rule.Rules;
import io.mapvet.sarif.Checkout;
import io.mapvet.sarif.JsonReport;
import io.mapvet.sarif.SarifMapping;
import io.mapvet.sarif.SarifOptions;
import io.mapvet.sarif.SarifOptions.FileProblem;
import io.mapvet.sarif.SarifWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
  record Request(
      Analysis.Request sources,
      Format format,
      String output,
      Threshold failOn,
      Level show,
      Colours colours) {}

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
    Destination destination =
        request.output() == null
            ? Destination.stream(terminal.out())
            : Destination.file(names.resolve(request.output()), request.output());
    try (SourceFinder finder = new SourceFinder(names, request.sources().excluded())) {
      Analysis done =
          Analysis.of(finder, UnaryOperator.identity(), request.sources(), terminal, parts);
      Report report = done.report();
      List<Problem> problems = done.problems();
      destination.write(results(request, report, problems));
      terminal.done();
      Level shown = request.format() == Format.TEXT ? request.show() : null;
      long nanos = System.nanoTime() - start;
      terminal.err().println(Summary.line(done.units(), problems, report, shown, nanos));
      if (done.units().isEmpty()) {
        throw new UserError("none of the sources could be read");
      }
      return exitCode(request.failOn(), report);
    }
  }

  private byte[] results(Request request, Report report, List<Problem> problems)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    switch (request.format()) {
      case TEXT -> {
        List<Finding> shown =
            report.findings().stream()
                .filter(f -> !f.suppressed() && f.level().compareTo(request.show()) >= 0)
                .sorted()
                .toList();
        String text = new TextOutput(request.colours()).text(shown);
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      }
      case SARIF ->
          SarifWriter.write(
              SarifMapping.fromReport(report, Rules.all(), options(request, problems)), bytes);
      case JSON -> JsonReport.write(report, options(request, problems), bytes);
    }
    return bytes.toByteArray();
  }

  private SarifOptions options(Request request, List<Problem> problems) throws IOException {
    Path root = names.root(request.sources().paths());
    return SarifOptions.of(root)
        .withCheckout(Checkout.of(root))
        .withWorkingDirectory(terminal.directory().toAbsolutePath())
        .withProblems(
            problems.stream().map(p -> new FileProblem(p.file(), p.line(), p.message())).toList());
  }

  private static int exitCode(Threshold failOn, Report report) {
    boolean fails =
        report.findings().stream().anyMatch(f -> !f.suppressed() && failOn.isReachedBy(f.level()));
    return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
