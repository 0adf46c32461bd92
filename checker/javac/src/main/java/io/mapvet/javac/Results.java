// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import io.mapvet.finding.Finding;
import io.mapvet.finding.FindingText;
import io.mapvet.finding.Level;
import io.mapvet.finding.Report;
import io.mapvet.javac.git.Head;
import io.mapvet.javac.lower.Lowering;
import io.mapvet.rule.Rules;
import io.mapvet.sarif.SarifMapping;
import io.mapvet.sarif.SarifOptions;
import io.mapvet.sarif.SarifOptions.FileProblem;
import io.mapvet.sarif.SarifWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;

/** Prints what was found as compiler messages, and writes it as SARIF if asked. */
final class Results {
  private final Messages messages;
  private final PluginOptions options;
  private final Set<String> printed = new HashSet<>();
  private boolean incomplete;

  Results(Messages messages, PluginOptions options) {
    this.messages = messages;
    this.options = options;
  }

  PluginOptions options() {
    return options;
  }

  /** The findings that the options do not leave out. */
  List<Finding> wanted(Report report) {
    return report.findings().stream().filter(options::wants).sorted().toList();
  }

  /** Prints the findings; the strongest first, because javac stops printing at 100 warnings. */
  void print(Report report, Collector collector) {
    wanted(report).stream()
        .filter(options::prints)
        .sorted(Comparator.comparing(Finding::level).reversed())
        .filter(f -> printed.add(f.rule() + " " + f.map() + " " + f.at()))
        .forEach(f -> messages.print(kind(f), text(f), collector.file(f.at()), f.at().start()));
  }

  /** Tells what could not be read, and writes the SARIF file if there is to be one. */
  void finish(Report report, Collector collector) {
    printNotes(collector.notes());
    if (options.sarif() != null) {
      write(new Report(wanted(report), report.notes()), collector);
    }
  }

  void printOnce(Diagnostic.Kind kind, String text) {
    if (printed.add(text)) {
      messages.print(kind, text);
    }
  }

  private void printNotes(List<Lowering.Note> notes) {
    if (!notes.isEmpty() && !incomplete) {
      incomplete = true;
      Lowering.Note first = notes.get(0);
      String more = notes.size() > 1 ? " and " + (notes.size() - 1) + " more" : "";
      messages.print(
          Diagnostic.Kind.NOTE,
          "Mapvet could not read %s in %s%s; all else was analysed. Please report it: %s"
              .formatted(first.where(), first.file(), more, first.problem()));
    }
  }

  private Diagnostic.Kind kind(Finding finding) {
    if (options.fails(finding)) {
      return Diagnostic.Kind.ERROR;
    }
    return finding.level() == Level.NOTE ? Diagnostic.Kind.NOTE : Diagnostic.Kind.MANDATORY_WARNING;
  }

  /** javac itself puts the line of source below the first line, and indents the others by two. */
  private static String text(Finding finding) {
    StringBuilder text = new StringBuilder(FindingText.headline(finding));
    FindingText.details(finding).forEach(line -> text.append("\n  ").append(line));
    return text.toString();
  }

  private void write(Report report, Collector collector) {
    Path here = Path.of("").toAbsolutePath();
    Path root = SourceRoot.of(collector.directory(), here);
    SarifOptions sarif =
        SarifOptions.of(root)
            .withWorkingDirectory(here)
            .withProvenance(Head.of(root))
            .withProblems(problems(collector.notes()));
    try {
      SarifWriter.write(SarifMapping.fromReport(report, Rules.all(), sarif), options.sarif());
    } catch (IOException e) {
      messages.print(
          Diagnostic.Kind.ERROR,
          "Mapvet: cannot write the SARIF file " + options.sarif() + ": " + e);
    }
  }

  private static List<FileProblem> problems(List<Lowering.Note> notes) {
    return notes.stream()
        .map(n -> new FileProblem(n.file(), 0, "Could not read " + n.where() + ": " + n.problem()))
        .toList();
  }

  void printFailure(Throwable failure) {
    String text =
        failure instanceof OutOfMemoryError
            ? "Mapvet failed: out of memory with %d MB, nothing was analysed; give javac more (-J-Xmx)"
                .formatted(Runtime.getRuntime().maxMemory() >> 20)
            : FailureReport.write(failure, "in javac");
    messages.print(Diagnostic.Kind.MANDATORY_WARNING, text);
  }
}
