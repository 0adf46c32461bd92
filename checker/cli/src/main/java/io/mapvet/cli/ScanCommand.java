// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.finding.Level;
import io.mapvet.javac.config.Configuration;
import io.mapvet.javac.config.Threshold;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Option(
      names = {"--format", "-f"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      showDefaultValue = Visibility.ALWAYS,
      description = "text, sarif (2.1.0) or json. The latter two hold all levels.")
  private Format format;

  @Option(
      names = {"--output", "-o"},
      paramLabel = "FILE",
      description = "Where to write the results instead of standard output.")
  private String output;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "The least level at which the exit code is 1: error, warning, note or never."
              + " Default: warning.")
  private Threshold failOn;

  @Option(
      names = "--show",
      paramLabel = "LEVEL",
      description = "The least level printed as text: error, warning or note. Default: warning.")
  private Level show;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      showDefaultValue = Visibility.ALWAYS,
      description = "auto, always or never. auto heeds NO_COLOR.")
  private When color;

  /** When to use colours. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  private final Terminal terminal;
  private final Scan.Parts parts;

  ScanCommand(Terminal terminal, Scan.Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public Integer call() throws Exception {
    return new Scan(terminal, parts).run(request(sources.configuration(terminal)));
  }

  private Scan.Request request(Configuration configuration) {
    boolean toTerminal = output == null && terminal.colour();
    boolean colour = color == When.ALWAYS || color == When.AUTO && toTerminal;
    return new Scan.Request(
        sources.request(paths.all(), configuration),
        format,
        output,
        or(failOn, or(configuration.failOn(), Threshold.WARNING)),
        or(show, or(configuration.severity(), Level.WARNING)),
        colour ? Colours.ON : Colours.OFF);
  }

  private static <T> T or(T given, T otherwise) {
    return given == null ? otherwise : given;
  }
}
