// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.source.Analysis;
import io.mapvet.cli.terminal.PathNames;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.javac.config.Baseline;
import io.mapvet.javac.config.Configuration;
import io.mapvet.javac.config.Threshold;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mapvet scan}: what the user asks for. */
@Command(
    name = "scan",
    description = "Finds maps that several threads share without protection. Needs no build.",
    sortOptions = false,
    usageHelpAutoWidth = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no finding at or above --fail-on",
      "1:at least one",
      "2:wrong usage, or nothing could be analysed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mapvet scan src/main/java",
      "  mapvet scan --fail-on error --exclude '*Test.java' .",
      "  mapvet scan --format sarif --output mapvet.sarif src",
      "  mapvet scan --classpath 'target/classes:lib/*' src/main/java",
      "  mapvet scan guava-33.4.0-jre-sources.jar",
      "  mapvet scan --config build/mapvet.yml src/main/java"
    })
final class ScanCommand implements Callable<Integer> {
  @Mixin private SourcePaths paths = new SourcePaths();
  @Mixin private SourceOptions sources = new SourceOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Mixin private FailOption failOn = new FailOption();

  private final Terminal terminal;
  private final Analysis.Parts parts;

  ScanCommand(Terminal terminal, Analysis.Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Configuration configuration = sources.configuration(terminal);
    Threshold threshold = failOn.threshold(configuration);
    return new Scan(terminal, parts)
        .run(
            new Scan.Request(
                sources.request(paths.all(), configuration),
                output.printing(configuration, threshold, terminal),
                threshold,
                Baseline.of(configuration, new PathNames(terminal.directory())::shown)));
  }
}
