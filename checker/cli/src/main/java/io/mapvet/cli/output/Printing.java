// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.output;

import io.mapvet.cli.source.Analysis;
import io.mapvet.cli.terminal.Colours;
import io.mapvet.cli.terminal.Destination;
import io.mapvet.cli.terminal.PathNames;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.Report;
import io.mapvet.javac.git.Head;
import io.mapvet.sarif.SarifOptions;
import io.mapvet.sarif.SarifOptions.FileProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * How results are printed.
 *
 * @param output the file to write, null for standard output
 * @param sarif a file for SARIF beside it, or null
 * @param show the least level that people see
 */
public record Printing(Format format, String output, String sarif, Level show, Colours colours) {
  /** One form of the results, and where it goes. */
  public record Printout(Format format, Destination destination) {}

  public boolean showsAllLevels() {
    return format == Format.SARIF || format == Format.JSON;
  }

  /** Where the results go. Fails where one of the files cannot be written. */
  public List<Printout> printouts(Terminal terminal) {
    Destination destination =
        output == null ? Destination.stream(terminal.out()) : file(output, terminal);
    Printout results = new Printout(format, destination);
    return sarif == null
        ? List.of(results)
        : List.of(results, new Printout(Format.SARIF, file(sarif, terminal)));
  }

  private static Destination file(String argument, Terminal terminal) {
    return Destination.file(new PathNames(terminal.directory()).resolve(argument), argument);
  }

  /**
   * @param printouts those of {@link #printouts}
   * @param paths the files and directories that the report is about
   */
  public void print(
      List<Printout> printouts,
      Analysis done,
      String summary,
      List<String> paths,
      Terminal terminal)
      throws IOException {
    for (Printout printout : printouts) {
      printout.destination().write(results(printout.format(), done, summary, paths, terminal));
    }
  }

  private byte[] results(
      Format form, Analysis done, String summary, List<String> paths, Terminal terminal)
      throws IOException {
    Report report = done.report();
    List<Finding> shown =
        report.findings().stream()
            .filter(f -> !f.suppressed() && f.level().compareTo(show) >= 0)
            .sorted()
            .toList();
    Path root = new PathNames(terminal.directory()).root(paths);
    SarifOptions options =
        SarifOptions.of(root)
            .withProvenance(Head.of(root))
            .withWorkingDirectory(terminal.directory().toAbsolutePath())
            .withProblems(
                done.problems().stream()
                    .map(p -> new FileProblem(p.file(), p.line(), p.message()))
                    .toList());
    if (done.hasFailed()) {
      options = options.withFailure();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    form.write(new Results(report, shown, summary, options, colours), bytes);
    return bytes.toByteArray();
  }
}
