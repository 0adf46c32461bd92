// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.terminal.Colours;
import io.mapvet.cli.terminal.Destination;
import io.mapvet.cli.terminal.ExitCode;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.rule.RuleInfo;
import io.mapvet.rule.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code mapvet rules}: every rule in one line. */
@Command(
    name = "rules",
    description = "Lists the rules, each with the strongest level it reports and what it finds.",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  mapvet rules", "  mapvet rules | grep error"})
final class RulesCommand implements Callable<Integer> {
  private final Terminal terminal;

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Colours colours = terminal.colours();
    List<RuleInfo> rules = Rules.all();
    int name = rules.stream().mapToInt(r -> r.name().length()).max().orElse(0);
    int level = rules.stream().mapToInt(r -> r.strongest().label().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (RuleInfo rule : rules) {
      out.append(colours.bold(rule.name()))
          .append(" ".repeat(name - rule.name().length() + 2))
          .append(colours.level(rule.strongest()))
          .append(" ".repeat(level - rule.strongest().label().length() + 2))
          .append(rule.summary())
          .append('\n');
    }
    Destination.stream(terminal.out()).write(out.toString().getBytes(StandardCharsets.UTF_8));
    return ExitCode.CLEAN;
  }
}
