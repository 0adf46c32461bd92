// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.sarif.Merge;
import io.mapvet.cli.terminal.ExitCode;
import io.mapvet.cli.terminal.Terminal;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mapvet sarif merge}: one file of several. */
@Command(
    name = "merge",
    description = {
      "Puts SARIF files together. Runs of one tool become one run if they differ in nothing but their"
          + " results, rules, invocations and category; equal results are kept once. The outcome keeps"
          + " to what GitHub takes of one file: the weakest results go first."
    },
    usageHelpAutoWidth = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  mapvet sarif merge --output all.sarif core/mapvet.sarif web/mapvet.sarif",
      "  mapvet sarif merge */build/mapvet.sarif > all.sarif"
    })
final class SarifMergeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "SARIF files, in this order.")
  private List<String> files;

  @Mixin private SarifFiles sarif = new SarifFiles();

  SarifMergeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Merge merge = Merge.of(SarifFiles.read(terminal, files));
    sarif.write(terminal, merge.log());
    merge.notes().forEach(terminal::say);
    return ExitCode.CLEAN;
  }
}
