// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.gate.Identified;
import io.mapvet.cli.output.TextOutput;
import io.mapvet.cli.source.Analysis;
import io.mapvet.cli.source.SourceFinder;
import io.mapvet.cli.terminal.Destination;
import io.mapvet.cli.terminal.ExitCode;
import io.mapvet.cli.terminal.PathNames;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.cli.terminal.UserError;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Identity;
import io.mapvet.javac.config.Baseline;
import io.mapvet.javac.config.Configuration;
import io.mapvet.javac.config.ConfigurationException;
import io.mapvet.javac.config.Threshold;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mapvet baseline}: keeps the findings that are known in a file. */
@Command(
    name = "baseline",
    description = "Keeps a file of known findings, one a line, without line numbers.",
    usageHelpAutoWidth = true,
    descriptionHeading = "%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  mapvet baseline write mapvet-baseline.txt src/main/java",
      "  mapvet baseline check mapvet-baseline.txt src/main/java"
    })
final class BaselineCommand implements Runnable {
  @Spec private CommandSpec spec;

  private final Terminal terminal;
  private final Analysis.Parts parts;

  BaselineCommand(Terminal terminal, Analysis.Parts parts) {
    this.terminal = terminal;
    this.parts = parts;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "write or check is missing");
  }

  /** What both commands are told. */
  static final class Options {
    @Parameters(
        index = "0",
        arity = "0..1",
        paramLabel = "FILE",
        description = "The baseline. Default: the one that mapvet.yml names.")
    private String file;

    @Parameters(
        index = "1..*",
        paramLabel = "PATH",
        description = "Sources, as for mapvet scan. Default: the current directory.")
    private List<String> paths = List.of(".");

    @Mixin private SourceOptions sources = new SourceOptions();

    @Mixin private FailOption failOn = new FailOption();

    private String file(Configuration configuration, Terminal terminal) {
      String name = SourceOptions.baseline(file, configuration, terminal);
      if (name == null) {
        throw new UserError("which file? Name one, here or as 'baseline' in mapvet.yml");
      }
      return name;
    }
  }

  @Command(
      name = "write",
      description =
          "Writes what is found into the file. What people have accepted stays, with its reasons.",
      sortOptions = false,
      usageHelpAutoWidth = true,
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:written", "2:wrong usage, or nothing could be analysed"},
      footerHeading = "%nExamples:%n",
      footer = "  mapvet baseline write mapvet-baseline.txt src/main/java")
  int write(@Mixin Options options)
      throws IOException, InterruptedException, ConfigurationException {
    Configuration configuration = options.sources.configuration(terminal);
    String file = options.file(configuration, terminal);
    Path path = new PathNames(terminal.directory()).resolve(file);
    Destination destination = Destination.file(path, file);
    Baseline before = Files.exists(path) ? Baseline.read(path, file) : Baseline.EMPTY;
    Threshold threshold = options.failOn.threshold(configuration);
    List<Identified> found = found(options, configuration);
    Baseline after =
        before.with(identities(found.stream().filter(f -> f.reaches(threshold)).toList()));
    sayStale(after.stale(identities(found)), file);
    destination.write(after.text().getBytes(StandardCharsets.UTF_8));
    terminal.say(
        "%s: %d known, %d accepted".formatted(file, after.known().size(), after.accepted().size()));
    return ExitCode.CLEAN;
  }

  @Command(
      name = "check",
      description = "Prints findings that are not in the file, and entries that are out of date.",
      sortOptions = false,
      usageHelpAutoWidth = true,
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:all findings are in the file",
        "1:at least one is not",
        "2:wrong usage, or nothing could be analysed"
      },
      footerHeading = "%nExamples:%n",
      footer = "  mapvet baseline check --fail-on error mapvet-baseline.txt src/main/java")
  int check(@Mixin Options options)
      throws IOException, InterruptedException, ConfigurationException {
    Configuration configuration = options.sources.configuration(terminal);
    String file = options.file(configuration, terminal);
    Baseline baseline = Baseline.read(new PathNames(terminal.directory()).resolve(file), file);
    Threshold threshold = options.failOn.threshold(configuration);
    List<Identified> found = found(options, configuration);
    List<Finding> introduced =
        found.stream()
            .filter(f -> f.reaches(threshold) && !baseline.contains(f.identity()))
            .map(Identified::finding)
            .toList();
    String text = new TextOutput(terminal.colours()).text(introduced);
    Destination.stream(terminal.out()).write(text.getBytes(StandardCharsets.UTF_8));
    sayStale(baseline.stale(identities(found)), file);
    terminal.say(introduced.size() + " not in " + file);
    return introduced.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private void sayStale(List<String> stale, String file) {
    stale.forEach(entry -> terminal.say(file + ": no longer found: " + entry));
  }

  private List<Identified> found(Options options, Configuration configuration)
      throws IOException, InterruptedException {
    Analysis.Request request = options.sources.request(options.paths, configuration);
    PathNames names = new PathNames(terminal.directory());
    try (SourceFinder finder = new SourceFinder(names, request.excluded())) {
      Analysis done = Analysis.of(finder, UnaryOperator.identity(), request, terminal, parts);
      terminal.done();
      if (done.hasFailed()) {
        throw new UserError("none of the sources could be read");
      }
      return Identified.open(done.report());
    }
  }

  private static List<Identity> identities(List<Identified> findings) {
    return findings.stream().map(Identified::identity).toList();
  }
}
