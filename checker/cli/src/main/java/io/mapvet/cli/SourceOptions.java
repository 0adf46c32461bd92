// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.source.Analysis;
import io.mapvet.cli.source.FrontEnd;
import io.mapvet.cli.source.FrontEnds;
import io.mapvet.cli.terminal.PathNames;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.cli.terminal.UserError;
import io.mapvet.javac.SourceRoot;
import io.mapvet.javac.config.Configuration;
import io.mapvet.javac.config.ConfigurationException;
import io.mapvet.javac.config.PathGlobs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** How a command reads sources. */
final class SourceOptions {

  @Option(
      names = {"--classpath", "-cp"},
      paramLabel = "PATHS",
      description =
          "Where the classes are that the sources use, as for javac. With it more is proven;"
              + " without it names decide.")
  private String classPath = "";

  @Option(
      names = "--frontend",
      paramLabel = "NAME",
      defaultValue = "auto",
      showDefaultValue = Visibility.ALWAYS,
      description =
          "What reads the sources: javac; javaparser, which needs no JDK; or auto, which is javac"
              + " where this Java has it and it knows the release.")
  private FrontEnd.Name frontEnd = FrontEnd.Name.AUTO;

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
      names = "--off",
      paramLabel = "RULE",
      split = ",",
      description = "Rules whose findings are left out. Repeatable.")
  private List<String> off = new ArrayList<>();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "What your own types and frameworks do, and settings for --exclude, --fail-on and --show;"
              + " options given here win. Default: the nearest mapvet.yml, from the current"
              + " directory up to the top of the git repository.")
  private String config;

  /** What the configuration file says; that one is in use is said to the user. */
  Configuration configuration(Terminal terminal) throws ConfigurationException {
    Optional<Path> file = file(terminal);
    if (file.isEmpty()) {
      return Configuration.NONE;
    }
    String name = config == null ? new PathNames(terminal.directory()).shown(file.get()) : config;
    if (config == null) {
      terminal.say("using " + name);
    }
    return Configuration.read(file.get(), name);
  }

  /**
   * The name of the file of known findings: the one given, or else that of the configuration; null
   * where there is none.
   */
  static String baseline(String given, Configuration configuration, Terminal terminal) {
    return given == null && configuration.baseline() != null
        ? new PathNames(terminal.directory()).shown(configuration.baseline())
        : given;
  }

  /** The text of that file; empty where there is none. */
  String configurationText(Terminal terminal) throws IOException {
    Optional<Path> file = file(terminal);
    return file.isEmpty() ? "" : Files.readString(file.get());
  }

  private Optional<Path> file(Terminal terminal) {
    PathNames names = new PathNames(terminal.directory());
    Path here = names.resolve("");
    return config != null
        ? Optional.of(names.resolve(config))
        : Configuration.find(here, SourceRoot.of(here, here));
  }

  /** What is to be analysed, the options before the configuration. */
  Analysis.Request request(List<String> paths, Configuration configuration) {
    return new Analysis.Request(
        paths,
        classPath.isEmpty() ? List.of() : List.of(classPath.split(File.pathSeparator)),
        FrontEnds.checked(frontEnd, release),
        configuration.off(off.stream().map(RuleName::of).toList()),
        excluded.isEmpty() && configuration.excluded() != null
            ? configuration.excluded()
            : globs());
  }

  private PathGlobs globs() {
    try {
      return PathGlobs.of(excluded);
    } catch (IllegalArgumentException e) {
      throw new UserError("--exclude: " + e.getMessage());
    }
  }
}
