// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.source.Analysis;
import io.mapvet.cli.source.FrontEnd;
import io.mapvet.cli.source.FrontEnds;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.finding.AccessKind;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.MapSubject;
import io.mapvet.finding.Report;
import io.mapvet.finding.Side;
import io.mapvet.finding.ThreadOrigin;
import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.Layout;
import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Unit;
import io.mapvet.knowledge.Knowledge;
import io.mapvet.rule.Vet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the command in a directory with an analysis that finds what comments say: after {@code
 * /*error*}{@code /} stands an error, and so on.
 */
final class Cli {
  private static final Pattern MARK =
      Pattern.compile("/\\*(error|warning|note|suppressed)\\*/\\s*(\\w*)");

  /** What a run left. */
  record Outcome(int exitCode, String out, String err) {}

  private final Path directory;
  private final FrontEnd frontEnd;
  private final Function<Collection<Unit>, Report> analysis;
  private final OutputStream out;
  private final boolean colour;

  private Cli(
      Path directory,
      FrontEnd frontEnd,
      Function<Collection<Unit>, Report> analysis,
      OutputStream out,
      boolean colour) {
    this.directory = directory;
    this.frontEnd = frontEnd;
    this.analysis = analysis;
    this.out = out;
    this.colour = colour;
  }

  static Cli in(Path directory) {
    return new Cli(directory, Cli::lower, Cli::marks, new ByteArrayOutputStream(), false);
  }

  /** The same with the analysis that users get. */
  Cli inEarnest() {
    return new Cli(
        directory, FrontEnds::lower, units -> Vet.check(units, Knowledge.builtIn()), out, colour);
  }

  Cli reading(FrontEnd other) {
    return new Cli(directory, other, analysis, out, colour);
  }

  Cli analysing(Function<Collection<Unit>, Report> other) {
    return new Cli(directory, frontEnd, other, out, colour);
  }

  Cli writingTo(OutputStream stream) {
    return new Cli(directory, frontEnd, analysis, stream, colour);
  }

  Cli onTerminal() {
    return new Cli(directory, frontEnd, analysis, out, true);
  }

  Outcome run(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(out, print, directory, colour, false, directory.resolve(".cache"));
    int exitCode =
        Main.run(
            terminal,
            new Analysis.Parts(frontEnd, (units, knowledge) -> analysis.apply(units)),
            arguments);
    String written =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Outcome(exitCode, written, err.toString(StandardCharsets.UTF_8));
  }

  /** Writes a file below the directory. */
  Path file(String name, String... lines) {
    Path file = directory.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Lowered lower(
      List<SourceInput> sources,
      Predicate<String> wanted,
      List<Path> classPath,
      FrontEnd.Choice choice,
      Progress progress) {
    List<Unit> units = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (SourceInput source : sources) {
      if (!wanted.test(source.path())) {
        continue;
      }
      try {
        ByteBuffer bytes = ByteBuffer.wrap(source.content().read());
        String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        units.add(
            new Unit(
                new SourceFile(source.path(), () -> text), List.of(), List.of(), Layout.EMPTY));
      } catch (IOException e) {
        problems.add(new Problem(source.path(), 0, "is not UTF-8"));
      }
    }
    return new Lowered(units, problems);
  }

  private static Report marks(Collection<Unit> units) {
    List<Finding> findings = new ArrayList<>();
    for (Unit unit : units) {
      Matcher mark = MARK.matcher(unit.file().text());
      while (mark.find()) {
        Location at = new Location(unit.file(), mark.start(2), mark.end(2));
        findings.add(finding(mark.group(1), at));
      }
    }
    findings.sort(null);
    return new Report(findings, List.of());
  }

  private static Finding finding(String mark, Location at) {
    boolean suppressed = mark.equals("suppressed");
    Level level = suppressed ? Level.ERROR : Level.valueOf(mark.toUpperCase(Locale.ROOT));
    ThreadOrigin thread = new ThreadOrigin("any caller", null);
    Side side = new Side(AccessKind.WRITE, "A.put", at, thread, List.of(), List.of());
    return new Finding(
        "UnguardedSharedMap",
        level,
        new MapSubject("A#map", "map", "HashMap", at),
        "HashMap 'map' is written here",
        side,
        side,
        "two threads",
        "use a lock",
        List.of(),
        suppressed);
  }
}
