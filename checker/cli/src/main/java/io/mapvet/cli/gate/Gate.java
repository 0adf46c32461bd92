// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.gate;

import io.mapvet.cli.git.Checkout;
import io.mapvet.cli.git.Selection;
import io.mapvet.cli.git.StoredSource;
import io.mapvet.cli.output.Printing;
import io.mapvet.cli.output.Printing.Printout;
import io.mapvet.cli.source.Analysis;
import io.mapvet.cli.source.FrontEnd;
import io.mapvet.cli.source.SourceFinder;
import io.mapvet.cli.terminal.ExitCode;
import io.mapvet.cli.terminal.PathNames;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.cli.terminal.UserError;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.Report;
import io.mapvet.frontend.SourceInput;
import io.mapvet.javac.config.Baseline;
import io.mapvet.javac.config.ConfigurationException;
import io.mapvet.javac.config.Threshold;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Tells the findings that a change introduces from those that were there before. */
public final class Gate {
  /**
   * What the user asks for; see the options of {@code mapvet gate}.
   *
   * @param configuration the text of the configuration file, empty where there is none
   * @param base the revision to compare with, or null
   * @param baseline the file of known findings, or null
   */
  public record Request(
      Analysis.Request sources,
      String configuration,
      Printing printing,
      Threshold failOn,
      String base,
      String baseline) {}

  private final Terminal terminal;
  private final Analysis.Parts parts;
  private final PathNames names;

  public Gate(Terminal terminal, Analysis.Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
    this.names = new PathNames(terminal.directory());
  }

  /** Runs it and returns the exit code. */
  public int run(Request request) throws IOException, InterruptedException, ConfigurationException {
    if (request.base() == null && request.baseline() == null) {
      throw new UserError(
          "nothing to compare with: give --base REV or --baseline FILE,"
              + " under Maven -Dmapvet.base=REV or -Dmapvet.baseline=FILE");
    }
    List<Printout> printouts = request.printing().printouts(terminal);
    Baseline baseline =
        request.baseline() == null
            ? Baseline.EMPTY
            : Baseline.read(names.resolve(request.baseline()), request.baseline());
    return request.base() == null
        ? withoutBase(request, baseline, printouts)
        : withBase(request, baseline, printouts);
  }

  private int withoutBase(Request request, Baseline baseline, List<Printout> printouts)
      throws IOException, InterruptedException {
    try (SourceFinder finder = new SourceFinder(names, request.sources().excluded())) {
      Analysis head =
          Analysis.of(finder, UnaryOperator.identity(), request.sources(), terminal, parts);
      Verdict verdict =
          new Verdict(Identified.open(head.report()), List.of(), List.of()).without(baseline);
      return conclude(request, head, verdict, request.baseline(), printouts);
    }
  }

  private int withBase(Request request, Baseline baseline, List<Printout> printouts)
      throws IOException, InterruptedException {
    Path directory = terminal.directory().toAbsolutePath();
    Selection selection =
        new Selection(directory, request.sources().paths(), request.sources().excluded());
    try (Checkout checkout = Checkout.of(directory, selection);
        Cache cache = new Cache(terminal)) {
      String commit = checkout.base(request.base());
      Map<String, StoredSource> before = checkout.at(commit);
      Map<String, StoredSource> after = checkout.workTree();
      if (before.isEmpty() && after.isEmpty()) {
        throw new UserError(
            "git knows no Java sources in " + String.join(", ", request.sources().paths()));
      }
      SourcesKey key = new SourcesKey(request, names);
      FrontEnd frontEnd = cache.keeping(parts.frontEnd(), key.lowering());
      Analysis head = analysis(after, request, frontEnd, terminal);
      List<Identified> found = Identified.open(head.report());
      cache.put(key.findings(after), found.stream().map(Known::of).toList());
      List<Known> then = cache.findings(key.findings(before)).orElse(null);
      if (then == null) {
        then = before(before, request, frontEnd, checkout);
        cache.put(key.findings(before), then);
      }
      Verdict verdict =
          Verdict.of(then, found, new Versions(before, after), request.failOn()).without(baseline);
      String since = "%s (%.10s)".formatted(request.base(), commit);
      return conclude(request, head, verdict, since, printouts);
    }
  }

  private List<Known> before(
      Map<String, StoredSource> sources, Request request, FrontEnd frontEnd, Checkout checkout)
      throws IOException, InterruptedException {
    terminal.doing("analysing " + request.base());
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Terminal quiet =
        new Terminal(terminal.out(), nowhere, terminal.directory(), false, false, null);
    Report report;
    try {
      report = analysis(sources, request, frontEnd, quiet).report();
    } catch (UserError e) {
      checkout.checkComplete();
      throw e;
    }
    checkout.checkComplete();
    return Identified.open(report).stream().map(Known::of).toList();
  }

  private Analysis analysis(
      Map<String, StoredSource> sources, Request request, FrontEnd frontEnd, Terminal listener)
      throws IOException, InterruptedException {
    if (sources.isEmpty()) {
      return new Analysis(List.of(), List.of(), new Report(List.of(), List.of()));
    }
    List<SourceInput> inputs = sources.values().stream().map(StoredSource::source).toList();
    Analysis.Parts keeping = new Analysis.Parts(frontEnd, parts.analysis());
    Analysis done = Analysis.of(inputs, List.of(), request.sources(), listener, keeping);
    if (done.hasFailed()) {
      throw new UserError("none of the sources could be read");
    }
    return done;
  }

  private int conclude(
      Request request, Analysis head, Verdict verdict, String since, List<Printout> printouts)
      throws IOException {
    List<Finding> introduced = verdict.introduced().stream().map(Identified::finding).toList();
    String summary =
        "%d introduced, %d fixed, %d preexisting since %s"
            .formatted(
                counted(request, introduced.stream().map(Finding::level).toList()),
                counted(request, verdict.fixed().stream().map(Known::level).toList()),
                counted(
                    request, verdict.preexisting().stream().map(f -> f.finding().level()).toList()),
                since);
    request
        .printing()
        .print(
            printouts,
            new Analysis(
                head.units(), head.problems(), new Report(introduced, head.report().notes())),
            summary,
            List.of("."),
            terminal);
    terminal.done();
    for (Known known : verdict.fixed()) {
      if (isCounted(request, known.level())) {
        terminal.say("fixed: %s:%d: %s".formatted(known.path(), known.line(), known.identity()));
      }
    }
    terminal.err().println(Terminal.clean(summary));
    boolean fails = verdict.introduced().stream().anyMatch(f -> f.reaches(request.failOn()));
    return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private static long counted(Request request, Collection<Level> levels) {
    return levels.stream().filter(level -> isCounted(request, level)).count();
  }

  private static boolean isCounted(Request request, Level level) {
    return level.compareTo(request.printing().show()) >= 0;
  }
}
