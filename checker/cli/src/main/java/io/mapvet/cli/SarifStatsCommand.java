// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.sarif.SarifResult;
import io.mapvet.cli.sarif.Statistics;
import io.mapvet.cli.terminal.ExitCode;
import io.mapvet.cli.terminal.Terminal;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mapvet sarif stats}: how much of what. */
@Command(
    name = "stats",
    description = "Counts the results of SARIF files by rule and level.",
    usageHelpAutoWidth = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  mapvet sarif stats core.sarif web.sarif"})
final class SarifStatsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "SARIF files.")
  private List<String> files;

  @Mixin private SarifFiles sarif = new SarifFiles();

  SarifStatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<SarifResult> results =
        SarifFiles.read(terminal, files).stream()
            .flatMap(log -> SarifResult.all(log).stream())
            .toList();
    sarif.write(terminal, Statistics.of(results));
    return ExitCode.CLEAN;
  }
}
