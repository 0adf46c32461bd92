// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** {@code mapvet sarif}: what can be done with SARIF files, those of other tools too. */
@Command(
    name = "sarif",
    description = "Merges, filters, converts and counts the results in SARIF 2.1.0 files.",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  mapvet sarif merge --output all.sarif core.sarif web.sarif",
      "  mapvet sarif stats all.sarif"
    })
final class SarifCommand implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private SarifCommand() {}

  static CommandLine with(Terminal terminal) {
    return new CommandLine(new SarifCommand())
        .addSubcommand(new SarifMergeCommand(terminal))
        .addSubcommand(new SarifFilterCommand(terminal))
        .addSubcommand(new SarifConvertCommand(terminal))
        .addSubcommand(new SarifStatsCommand(terminal));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing after 'sarif'");
  }
}
