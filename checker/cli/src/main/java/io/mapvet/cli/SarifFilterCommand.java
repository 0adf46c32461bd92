// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mapvet.cli.sarif.Filter;
import io.mapvet.cli.sarif.SarifLevel;
import io.mapvet.cli.sarif.SarifResult;
import io.mapvet.cli.terminal.ExitCode;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.cli.terminal.UserError;
import io.mapvet.javac.config.PathGlobs;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mapvet sarif filter}: the same file with some of its results. */
@Command(
    name = "filter",
    description = "Keeps the results that meet all conditions, and all else in the file.",
    sortOptions = false,
    usageHelpAutoWidth = true,
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  mapvet sarif filter --level error all.sarif",
      "  mapvet sarif filter --path 'src/main/**' --output main.sarif all.sarif",
      "  mapvet sarif filter --baseline-state new,updated all.sarif"
    })
final class SarifFilterCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "A SARIF file.")
  private String file;

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      split = ",",
      description = "Results of this rule. Repeatable.")
  private Set<String> rules = new LinkedHashSet<>();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "Results of at least this level: error, warning, note or none.")
  private SarifLevel least = SarifLevel.NONE;

  @Option(
      names = "--path",
      paramLabel = "GLOB",
      description = "Results in files whose path ends like this. Repeatable.")
  private List<String> globs = List.of();

  @Option(
      names = "--baseline-state",
      paramLabel = "STATE",
      split = ",",
      description = "Results that are new, unchanged, updated or absent. Repeatable.")
  private Set<State> states = new LinkedHashSet<>();

  @Mixin private SarifFiles sarif = new SarifFiles();

  /** What a result is to an earlier run. */
  enum State {
    NEW,
    UNCHANGED,
    UPDATED,
    ABSENT
  }

  SarifFilterCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Filter filter = new Filter(rules, least, paths(), labels());
    ObjectNode log = SarifFiles.read(terminal, file);
    int before = SarifResult.all(log).size();
    filter.apply(log);
    sarif.write(terminal, log);
    terminal.say("%d of %d results kept".formatted(SarifResult.all(log).size(), before));
    return ExitCode.CLEAN;
  }

  private Predicate<String> paths() {
    try {
      return globs.isEmpty() ? path -> true : PathGlobs.of(globs)::match;
    } catch (IllegalArgumentException e) {
      throw new UserError("--path: " + e.getMessage());
    }
  }

  private Set<String> labels() {
    return states.stream().map(s -> s.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}
