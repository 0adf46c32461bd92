// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.source;

import io.mapvet.cli.terminal.Terminal;
import io.mapvet.cli.terminal.UserError;
import io.mapvet.finding.Report;
import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.Unit;
import io.mapvet.javac.config.ClassPath;
import io.mapvet.javac.config.Configuration;
import io.mapvet.javac.config.PathGlobs;
import io.mapvet.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The sources of a request, read and analysed.
 *
 * @param units what could be read
 * @param problems with files that were read in part, or not at all
 * @param report the outcome of the analysis
 */
public record Analysis(List<Unit> units, List<Problem> problems, Report report) {
  /**
   * What an analysis is put together from.
   *
   * @param frontEnd reads the sources
   * @param analysis finds the races in them, by what is known of libraries
   */
  public record Parts(
      FrontEnd frontEnd, BiFunction<Collection<Unit>, Knowledge, Report> analysis) {}

  /** What to analyse; see the options of the commands. */
  public record Request(
      List<String> paths,
      List<String> classPath,
      FrontEnd.Choice frontEnd,
      Configuration configuration,
      PathGlobs excluded) {}

  /** More lines about files that could not be read would bury the summary. */
  private static final int MOST_PROBLEMS = 50;

  /**
   * Finds the sources, has them read and analysed, and says what is wrong with them.
   *
   * @param finder finds them; open as long as their text is wanted
   * @param reading how each of them is read
   */
  public static Analysis of(
      SourceFinder finder,
      UnaryOperator<SourceInput> reading,
      Request request,
      Terminal terminal,
      Parts parts)
      throws IOException, InterruptedException {
    List<SourceInput> sources = finder.find(request.paths()).stream().map(reading).toList();
    return of(sources, finder.problems(), request, terminal, parts);
  }

  /**
   * Has sources read and analysed, and says what is wrong with them.
   *
   * @param unread with files that could not even be found
   */
  public static Analysis of(
      List<SourceInput> sources,
      List<Problem> unread,
      Request request,
      Terminal terminal,
      Parts parts)
      throws IOException, InterruptedException {
    List<Path> classPath =
        ClassPath.of(
            request.classPath(),
            terminal.directory(),
            e -> terminal.say("no such class path entry: " + e));
    List<Problem> problems = new ArrayList<>(unread);
    say(terminal, problems);
    if (sources.isEmpty()) {
      throw new UserError("no Java sources in " + String.join(", ", request.paths()));
    }
    Progress progress = (step, done, total) -> progress(terminal, step, done, total);
    Lowered lowered =
        parts.frontEnd().lower(sources, path -> true, classPath, request.frontEnd(), progress);
    say(terminal, lowered.problems());
    problems.addAll(lowered.problems());
    terminal.doing("analysing " + lowered.units().size() + " files");
    Configuration configuration = request.configuration();
    Report found = parts.analysis().apply(lowered.units(), configuration.knowledge().get());
    Report report = configuration.judged(found, lowered.units());
    report.notes().forEach(note -> terminal.say("note: " + note));
    return new Analysis(lowered.units(), problems, report);
  }

  /** Whether there were sources, and none of them could be read. */
  public boolean hasFailed() {
    return units.isEmpty() && !problems.isEmpty();
  }

  private static void say(Terminal terminal, List<Problem> problems) {
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

  private static void progress(Terminal terminal, Progress.Step step, int done, int total) {
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
}
