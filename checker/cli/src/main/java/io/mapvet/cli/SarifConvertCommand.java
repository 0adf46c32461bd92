// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.sarif.Conversion;
import io.mapvet.cli.sarif.SarifResult;
import io.mapvet.cli.terminal.ExitCode;
import io.mapvet.cli.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mapvet sarif convert}: the results in another format. */
@Command(
    name = "convert",
    description = "Writes the results of a SARIF file, one line for each.",
    sortOptions = false,
    usageHelpAutoWidth = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  mapvet sarif convert all.sarif",
      "  mapvet sarif convert --format csv --output all.csv all.sarif"
    })
final class SarifConvertCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "A SARIF file.")
  private String file;

  @Option(
      names = {"--format", "-f"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      showDefaultValue = Visibility.ALWAYS,
      description = "text, markdown (a table), jsonl (an object a line) or csv (with a header).")
  private Conversion format;

  @Mixin private SarifFiles sarif = new SarifFiles();

  SarifConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    sarif.write(terminal, format.of(SarifResult.all(SarifFiles.read(terminal, file))));
    return ExitCode.CLEAN;
  }
}
