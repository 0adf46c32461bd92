// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.terminal.Destination;
import io.mapvet.cli.terminal.ExitCode;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.rule.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mapvet explain}: the page of a rule. */
@Command(
    name = "explain",
    description = "Shows what a rule finds, why it matters, how to fix it and how to suppress it.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  mapvet explain UnguardedSharedMap", "  mapvet explain staticmutablemap | less"})
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "RULE",
      description = "The name of a rule, in whatever case. 'mapvet rules' lists them.")
  private String rule;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String text = PageText.of(Rules.page(RuleName.of(rule)), terminal.colours());
    Destination.stream(terminal.out()).write(text.getBytes(StandardCharsets.UTF_8));
    return ExitCode.CLEAN;
  }
}
