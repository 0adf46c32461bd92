// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.Report;
import io.mapvet.ir.Unit;
import io.mapvet.javac.SourceFrontEnd;
import io.mapvet.javac.SourceFrontEnd.Problem;
import io.mapvet.javac.SourceFrontEnd.Result;
import io.mapvet.javac.SourceInput;
import io.mapvet.javac.config.PathGlobs;
import io.mapvet.javac.config.Threshold;
import io.mapvet.knowledge.Knowledge;
import io.mapvet.rule.Rules;
import io.mapvet.sarif.JsonReport;
import io.mapvet.sarif.SarifMapping;
import io.mapvet.sarif.SarifOptions;
import io.mapvet.sarif.SarifOptions.FileProblem;
import io.mapvet.sarif.SarifWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

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
      List<String> paths,
      List<String> classPath,
      Integer release,
      Supplier<Knowledge> knowledge,
      PathGlobs excluded,
      Format format,
      String output,
      Threshold failOn,
      Level show,
      Colours colours) {}

  /** More lines about files that could not be read would bury the summary. */
  private static final int MOST_PROBLEMS = 50;

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
    List<Path> classPath =
        ClassPath.of(
            request.classPath(), names, e -> terminal.say("no such class path entry: " + e));
    try (SourceFinder finder = new SourceFinder(names, request.excluded())) {
      List<SourceInput> sources = finder.find(request.paths());
      List<Problem> problems = new ArrayList<>(finder.problems());
      say(problems);
      if (sources.isEmpty()) {
        throw new UserError("no Java sources in " + String.join(", ", request.paths()));
      }
      Result lowered =
          parts.frontEnd().lower(sources, classPath, request.release(), this::progress);
      say(lowered.problems());
      problems.addAll(lowered.problems());
      terminal.doing("analysing " + lowered.units().size() + " files");
      Report report = parts.analysis().apply(lowered.units(), request.knowledge().get());
      report.notes().forEach(note -> terminal.say("note: " + note));
      destination.write(results(request, report, problems));
      terminal.done();
      Level shown = request.format() == Format.TEXT ? request.show() : null;
      long nanos = System.nanoTime() - start;
      terminal.err().println(Summary.line(lowered.units(), problems, report, shown, nanos));
      if (lowered.units().isEmpty()) {
        throw new UserError("none of the sources could be read");
      }
      return exitCode(request.failOn(), report);
    }
  }

  private void say(List<Problem> problems) {
    for (Problem problem : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS))) {
      String line = problem.line() > 0 ? ":" + problem.line() : "";
      terminal.say(problem.file() + line + ": " + problem.message());
    }
    if (problems.size() > MOST_PROBLEMS) {
      terminal.say(
          "... and problems in %d more files; --format json lists them all"
              .formatted(problems.size() - MOST_PROBLEMS));
    }
  }

  private void progress(SourceFrontEnd.Step step, int done, int total) {
    if (done % 50 == 0 || done == total) {
      String what =
          switch (step) {
            case PARSED -> "read";
            case ATTRIBUTED -> "resolved";
            case LOWERED -> "understood";
          };
      terminal.doing("%s %d of %d files".formatted(what, done, total));
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
    return SarifOptions.of(names.root(request.paths()))
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
