// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.Report;
import io.mapvet.frontend.Problem;
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
 * @param show the least level that people see
 */
record Printing(Format format, String output, Level show, Colours colours) {
  boolean showsAllLevels() {
    return format == Format.SARIF || format == Format.JSON;
  }

  Destination destination(Terminal terminal) {
    return output == null
        ? Destination.stream(terminal.out())
        : Destination.file(new PathNames(terminal.directory()).resolve(output), output);
  }

  /**
   * @param paths the files and directories that the report is about
   */
  byte[] results(
      Report report, List<Problem> problems, String summary, List<String> paths, Terminal terminal)
      throws IOException {
    List<Finding> shown =
        report.findings().stream()
            .filter(f -> !f.suppressed() && f.level().compareTo(show) >= 0)
            .sorted()
            .toList();
    Path root = new PathNames(terminal.directory()).root(paths);
    SarifOptions options =
        SarifOptions.of(root)
            .withCheckout(io.mapvet.sarif.Checkout.of(root))
            .withWorkingDirectory(terminal.directory().toAbsolutePath())
            .withProblems(
                problems.stream()
                    .map(p -> new FileProblem(p.file(), p.line(), p.message()))
                    .toList());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(new Results(report, shown, summary, options, colours), bytes);
    return bytes.toByteArray();
  }
}
