// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.rule.RuleInfo;
import io.mapvet.rule.Rules;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    String text = PageText.of(page(name()), terminal.colours());
    Destination.stream(terminal.out()).write(text.getBytes(StandardCharsets.UTF_8));
    return ExitCode.CLEAN;
  }

  private String name() {
    List<String> names = Rules.all().stream().map(RuleInfo::name).toList();
    for (String name : names) {
      if (name.equalsIgnoreCase(rule)) {
        return name;
      }
    }
    List<String> near = Similarity.nearest(rule, names);
    throw new UserError(
        "no rule '%s'; %s"
            .formatted(
                rule,
                near.isEmpty()
                    ? "'mapvet rules' lists them"
                    : "did you mean " + String.join(" or ", near) + "?"));
  }

  /** The page as it stands in {@code docs/rules}, from where the build takes it. */
  private static String page(String name) throws IOException {
    String resource = "rules/" + name + ".md";
    try (InputStream page = ExplainCommand.class.getResourceAsStream(resource)) {
      if (page == null) {
        throw new FileNotFoundException(resource);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
