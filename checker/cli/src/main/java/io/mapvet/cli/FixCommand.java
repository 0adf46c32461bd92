// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.source.Analysis;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.finding.Level;
import io.mapvet.javac.config.Configuration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mapvet fix}: what the user asks for. */
@Command(
    name = "fix",
    description = {
      "Makes the edits that findings offer: changes of the source that remove the finding and provably"
          + " keep what the program does."
    },
    sortOptions = false,
    usageHelpAutoWidth = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, also if there was nothing to do",
      "2:wrong usage, nothing could be analysed, or a file not be changed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mapvet fix --dry-run src/main/java",
      "  mapvet fix --rule UnguardedSharedMap src/main/java"
    })
final class FixCommand implements Callable<Integer> {
  @Mixin private SourcePaths paths = new SourcePaths();
  @Mixin private SourceOptions sources = new SourceOptions();

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      description = "Only findings of this rule. Repeatable. Default: all rules.")
  private Set<String> rules = new LinkedHashSet<>();

  @Option(
      names = "--show",
      paramLabel = "LEVEL",
      description = "The least level of finding: error, warning or note. Default: warning.")
  private Level show;

  @Option(
      names = "--dry-run",
      description = "Print the change as a unified diff and leave the files alone.")
  private boolean dryRun;

  private final Terminal terminal;
  private final Analysis.Parts parts;

  FixCommand(Terminal terminal, Analysis.Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    Set<String> named = rules.stream().map(RuleName::of).collect(Collectors.toSet());
    Configuration configuration = sources.configuration(terminal);
    Level configured = configuration.severity() == null ? Level.WARNING : configuration.severity();
    return new Fix(terminal, parts)
        .run(
            new Fix.Request(
                sources.request(paths.all(), configuration),
                named,
                show == null ? configured : show,
                dryRun));
  }
}
