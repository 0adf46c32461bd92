// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.finding.Level;
import io.mapvet.javac.SourceRoot;
import io.mapvet.javac.config.Configuration;
import io.mapvet.javac.config.ConfigurationException;
import io.mapvet.javac.config.PathGlobs;
import io.mapvet.javac.config.Threshold;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
  private static final int OLDEST_RELEASE = 8;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "Directories, .java files, and jar or zip files with sources in them. In directories,"
            + " hidden ones and node_modules are passed over."
      })
  private List<String> paths = List.of();

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "PATHS",
      description =
          "Where the classes are that the sources use, as for javac. With it more is proven;"
              + " without it names decide.")
  private String classPath = "";

  @Option(
      names = "--release",
      paramLabel = "N",
      description = "The version of Java the sources are written in. Default: the newest known.")
  private Integer release;

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description =
          "Files to leave out, by the end of their path: '*Test.java', 'src/test/**',"
              + " '**/generated/**'. Repeatable.")
  private List<String> excluded = new ArrayList<>();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "What your own types and frameworks do, and settings for --exclude, --fail-on and --show;"
              + " options given here win. Default: the nearest mapvet.yml, from the current"
              + " directory up to the top of the git repository.")
  private String config;

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

  @Option(
      names = {"--help", "-h"},
      usageHelp = true,
      description = "Print this help.")
  private boolean help;

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
    return new Scan(terminal, parts).run(request(configuration()));
  }

  private Configuration configuration() {
    PathNames names = new PathNames(terminal.directory());
    try {
      if (config != null) {
        return Configuration.read(names.resolve(config), config);
      }
      Path here = names.resolve("");
      Optional<Path> found = Configuration.find(here, SourceRoot.of(here, here));
      if (found.isEmpty()) {
        return Configuration.NONE;
      }
      String name = names.shown(found.get());
      terminal.say("using " + name);
      return Configuration.read(found.get(), name);
    } catch (ConfigurationException e) {
      throw new UserError(e.getMessage());
    }
  }

  private Scan.Request request(Configuration configuration) {
    int newest = Runtime.version().feature();
    if (release != null && (release < OLDEST_RELEASE || release > newest)) {
      throw new UserError(
          "--release %d: this Java knows %d to %d".formatted(release, OLDEST_RELEASE, newest));
    }
    boolean toTerminal = output == null && terminal.colour();
    boolean colour = color == When.ALWAYS || color == When.AUTO && toTerminal;
    return new Scan.Request(
        paths,
        classPath.isEmpty() ? List.of() : List.of(classPath.split(File.pathSeparator)),
        release,
        configuration.knowledge(),
        excluded.isEmpty() ? or(configuration.excluded(), globs()) : globs(),
        format,
        output,
        or(failOn, or(configuration.failOn(), Threshold.WARNING)),
        or(show, or(configuration.severity(), Level.WARNING)),
        colour ? Colours.ON : Colours.OFF);
  }

  private PathGlobs globs() {
    try {
      return PathGlobs.of(excluded);
    } catch (IllegalArgumentException e) {
      throw new UserError("--exclude: " + e.getMessage());
    }
  }

  private static <T> T or(T given, T otherwise) {
    return given == null ? otherwise : given;
  }
}
