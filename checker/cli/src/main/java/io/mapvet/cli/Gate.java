// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.Report;
import io.mapvet.frontend.SourceInput;
import io.mapvet.javac.config.Threshold;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tells the findings that a change introduces from those that were there before. */
final class Gate {
  /**
   * What the user asks for; see the options of {@link GateCommand}.
   *
   * @param configuration the text of the configuration file, empty where there is none
   * @param base the revision to compare with, or null
   * @param baseline the file of known findings, or null
   */
  record Request(
      Analysis.Request sources,
      String configuration,
      Printing printing,
      Threshold failOn,
      String base,
      String baseline) {}

  private final Terminal terminal;
  private final Scan.Parts parts;
  private final PathNames names;

  Gate(Terminal terminal, Scan.Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
    this.names = new PathNames(terminal.directory());
  }

  /** Runs it and returns the exit code. */
  int run(Request request) throws IOException, InterruptedException {
    if (request.base() == null && request.baseline() == null) {
      throw new UserError("nothing to compare with: give --base REV or --baseline FILE");
    }
    Destination destination = request.printing().destination(terminal);
    Baseline baseline =
        request.baseline() == null
            ? Baseline.EMPTY
            : Baseline.read(names.resolve(request.baseline()), request.baseline());
    return request.base() == null
        ? withoutBase(request, baseline, destination)
        : withBase(request, baseline, destination);
  }

  private int withoutBase(Request request, Baseline baseline, Destination destination)
      throws IOException, InterruptedException {
    try (SourceFinder finder = new SourceFinder(names, request.sources().excluded())) {
      Analysis head =
          Analysis.of(finder, UnaryOperator.identity(), request.sources(), terminal, parts);
      Verdict verdict = new Verdict(read(head), List.of(), List.of()).without(baseline);
      return conclude(request, head, verdict, request.baseline(), destination);
    }
  }

  private int withBase(Request request, Baseline baseline, Destination destination)
      throws IOException, InterruptedException {
    Path directory = terminal.directory().toAbsolutePath();
    Selection selection =
        new Selection(directory, request.sources().paths(), request.sources().excluded());
    try (Checkout checkout = Checkout.of(directory, selection)) {
      String commit = checkout.base(request.base());
      Map<String, StoredSource> before = checkout.at(commit);
      Map<String, StoredSource> after = checkout.workTree();
      if (before.isEmpty() && after.isEmpty()) {
        throw new UserError(
            "git knows no Java sources in " + String.join(", ", request.sources().paths()));
      }
      Analysis head = analysis(after, request, terminal);
      List<Identified> found = read(head);
      SourcesKey key = new SourcesKey(request, names);
      Cache cache = new Cache(terminal.cache());
      List<Known> now = found.stream().map(Known::of).toList();
      keep(cache, key.of(after), now);
      List<Known> then = before(cache, key.of(before), before, request, checkout);
      Verdict verdict =
          Verdict.of(then, found, new Versions(before, after), request.failOn()).without(baseline);
      String since = "%s (%.10s)".formatted(request.base(), commit);
      return conclude(request, head, verdict, since, destination);
    }
  }

  private List<Known> before(
      Cache cache,
      String key,
      Map<String, StoredSource> sources,
      Request request,
      Checkout checkout)
      throws IOException, InterruptedException {
    Optional<List<Known>> kept = cache.get(key);
    if (kept.isPresent()) {
      return kept.get();
    }
    terminal.doing("analysing " + request.base());
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Terminal quiet =
        new Terminal(terminal.out(), nowhere, terminal.directory(), false, false, null);
    List<Identified> found;
    try {
      found = read(analysis(sources, request, quiet));
    } catch (UserError e) {
      checkout.checkComplete();
      throw e;
    }
    checkout.checkComplete();
    List<Known> known = found.stream().map(Known::of).toList();
    keep(cache, key, known);
    return known;
  }

  /** Without a cache everything works, only slower. */
  private void keep(Cache cache, String key, List<Known> findings) {
    try {
      cache.put(key, findings);
    } catch (IOException | UserError e) {
      terminal.say("the results are not kept for the next run: " + e.getMessage());
    }
  }

  private Analysis analysis(Map<String, StoredSource> sources, Request request, Terminal listener)
      throws IOException, InterruptedException {
    if (sources.isEmpty()) {
      return new Analysis(List.of(), List.of(), new Report(List.of(), List.of()));
    }
    List<SourceInput> inputs = sources.values().stream().map(StoredSource::source).toList();
    Analysis done = Analysis.of(inputs, List.of(), request.sources(), listener, parts);
    if (done.units().isEmpty()) {
      throw new UserError("none of the sources could be read");
    }
    return done;
  }

  private static List<Identified> read(Analysis done) {
    return Identified.open(done.report());
  }

  private int conclude(
      Request request, Analysis head, Verdict verdict, String since, Destination destination)
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
    destination.write(
        request
            .printing()
            .results(
                new Report(introduced, head.report().notes()),
                head.problems(),
                summary,
                List.of("."),
                terminal));
    terminal.done();
    for (Known known : verdict.fixed()) {
      if (isCounted(request, known.level())) {
        terminal.say("fixed: %s:%d: %s".formatted(known.path(), known.line(), known.identity()));
      }
    }
    terminal.err().println(TextOutput.clean(summary));
    boolean fails = verdict.introduced().stream().anyMatch(f -> f.reaches(request.failOn()));
    return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private static long counted(Request request, Collection<Level> levels) {
    return levels.stream().filter(level -> isCounted(request, level)).count();
  }

  private static boolean isCounted(Request request, Level level) {
    return level.compareTo(request.printing().show()) >= 0 || request.failOn().isReachedBy(level);
  }
}
