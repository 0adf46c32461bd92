// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.output.Format;
import io.mapvet.cli.output.Printing;
import io.mapvet.cli.terminal.Colours;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.finding.Level;
import io.mapvet.javac.config.Configuration;
import io.mapvet.javac.config.Threshold;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** How a command prints its results. */
final class OutputOptions {
  @Option(
      names = {"--format", "-f"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      showDefaultValue = Visibility.ALWAYS,
      description =
          "text, markdown or html for people; sarif (2.1.0) or json, which hold all levels; github"
              + " (annotations), gitlab (code quality) or rdjsonl (reviewdog).")
  private Format format;

  @Option(
      names = {"--output", "-o"},
      paramLabel = "FILE",
      description = "Where to write the results instead of standard output.")
  private String output;

  @Option(
      names = "--sarif",
      paramLabel = "FILE",
      description = "Where to write the results as SARIF beside that.")
  private String sarif;

  @Option(
      names = "--show",
      paramLabel = "LEVEL",
      description =
          "The least level printed, but for sarif and json: error, warning or note. What makes"
              + " the command fail is printed anyway. Default: warning.")
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

  /** What the user asks for, the options before the configuration. */
  Printing printing(Configuration configuration, Threshold failOn, Terminal terminal) {
    boolean toTerminal = output == null && terminal.colour();
    boolean colour = color == When.ALWAYS || color == When.AUTO && toTerminal;
    Level configured = configuration.severity() == null ? Level.WARNING : configuration.severity();
    Level least = failOn.orLess(show == null ? configured : show);
    return new Printing(format, output, sarif, least, colour ? Colours.ON : Colours.OFF);
  }
}
