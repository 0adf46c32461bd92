// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.gate.Gate;
import io.mapvet.cli.source.Analysis;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.javac.config.Configuration;
import io.mapvet.javac.config.Threshold;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mapvet gate}: what the user asks for. */
@Command(
    name = "gate",
    description = "Fails on findings that a change introduces. Runs nothing of the checkout.",
    sortOptions = false,
    usageHelpAutoWidth = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing at or above --fail-on was introduced",
      "1:something was",
      "2:wrong usage, or nothing could be compared"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mapvet gate --base origin/main",
      "  mapvet gate --base HEAD^1 --format github src/main/java",
      "  mapvet gate --base main --format html --output races.html",
      "  mapvet gate --baseline mapvet-baseline.txt src/main/java"
    })
final class GateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      description = "Directories and .java files of the checkout. Default: the current directory.")
  private List<String> paths = List.of(".");

  @Option(
      names = "--base",
      paramLabel = "REV",
      description =
          "What to compare the work tree with: the last commit that HEAD and this revision have in"
              + " common.")
  private String base;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Findings that do not count as introduced, as mapvet baseline keeps them. Without --base"
              + " it is all there is to compare with. Default: the one that mapvet.yml names.")
  private String baseline;

  @Mixin private FailOption failOn = new FailOption();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private SourceOptions sources = new SourceOptions();

  private final Terminal terminal;
  private final Analysis.Parts parts;

  GateCommand(Terminal terminal, Analysis.Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Configuration configuration = sources.configuration(terminal);
    Threshold threshold = failOn.threshold(configuration);
    return new Gate(terminal, parts)
        .run(
            new Gate.Request(
                sources.request(paths, configuration),
                sources.configurationText(terminal),
                output.printing(configuration, threshold, terminal),
                threshold,
                base,
                SourceOptions.baseline(baseline, configuration, terminal)));
  }
}
