// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.javac.SourceRoot;
import io.mapvet.javac.config.Configuration;
import io.mapvet.javac.config.ConfigurationException;
import io.mapvet.javac.config.PathGlobs;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which sources a command is about, and how they are read. */
final class SourceOptions {
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
      names = "--config",
      paramLabel = "FILE",
      description =
          "What your own types and frameworks do, and settings for --exclude, --fail-on and --show;"
              + " options given here win. Default: the nearest mapvet.yml, from the current"
              + " directory up to the top of the git repository.")
  private String config;

  /** What the configuration file says; that one is in use is said to the user. */
  Configuration configuration(Terminal terminal) {
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

  /** What is to be analysed, the options before the configuration. */
  Analysis.Request request(Configuration configuration) {
    return new Analysis.Request(
        paths,
        classPath.isEmpty() ? List.of() : List.of(classPath.split(File.pathSeparator)),
        FrontEnds.checked(frontEnd, release),
        configuration.knowledge(),
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
