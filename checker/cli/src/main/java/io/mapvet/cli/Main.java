// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.source.Analysis;
import io.mapvet.cli.source.FrontEnds;
import io.mapvet.cli.terminal.ExitCode;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.cli.terminal.UserError;
import io.mapvet.javac.DeepStack;
import io.mapvet.javac.FailureReport;
import io.mapvet.javac.config.ConfigurationException;
import io.mapvet.rule.Vet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command {@code mapvet}. */
@Command(
    name = "mapvet",
    description = "Finds Java maps that several threads share without protection.",
    versionProvider = Main.Version.class,
    descriptionHeading = "%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  mapvet scan src/main/java",
      "  mapvet gate --base origin/main",
      "  mapvet rules",
      "  mapvet explain UnguardedSharedMap",
      "  mapvet sarif merge --output all.sarif core.sarif web.sarif",
      "  ./mapvet new-rule StaleMapView        in a checkout: creates the files of a rule"
    })
public final class Main implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Option(
      names = {"--help", "-h"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Print this help.")
  private boolean help;

  @Option(
      names = {"--version", "-V"},
      versionHelp = true,
      description = "Print the versions of Mapvet and Java.")
  private boolean version;

  private Main() {}

  public static void main(String... arguments) throws Exception {
    System.exit(run(Terminal.ofProcess(), arguments));
  }

  /**
   * Runs the command where another program wants it to run.
   *
   * @return its exit code, one of {@link ExitCode}
   */
  public static int run(Terminal terminal, String... arguments)
      throws ExecutionException, InterruptedException {
    Analysis.Parts parts = new Analysis.Parts(FrontEnds::lower, Vet::check);
    return DeepStack.call(() -> run(terminal, parts, arguments));
  }

  /** Runs the command and returns its exit code, whatever happens. */
  static int run(Terminal terminal, Analysis.Parts parts, String... arguments) {
    try {
      return commandLine(terminal, parts).execute(arguments);
    } catch (Throwable failure) {
      return failure(failure, terminal, String.join(" ", arguments));
    }
  }

  private static CommandLine commandLine(Terminal terminal, Analysis.Parts parts) {
    PrintWriter err = new PrintWriter(terminal.err(), true);
    return new CommandLine(new Main())
        .addSubcommand(new ScanCommand(terminal, parts))
        .addSubcommand(new RulesCommand(terminal))
        .addSubcommand(new ExplainCommand(terminal))
        .addSubcommand(new SchemaCommand(terminal))
        .addSubcommand(new FixCommand(terminal, parts))
        .addSubcommand(new BaselineCommand(terminal, parts))
        .addSubcommand(new GateCommand(terminal, parts))
        .addSubcommand(SarifCommand.with(terminal))
        .addSubcommand(new LspCommand(terminal))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(err)
        .setParameterExceptionHandler((e, arguments) -> usage(e, terminal))
        .setExecutionExceptionHandler(
            (e, command, result) -> failure(e, terminal, String.join(" ", result.originalArgs())));
  }

  private static int usage(ParameterException e, Terminal terminal) {
    terminal.say(e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(
        e, new PrintWriter(terminal.err(), true));
    terminal
        .err()
        .println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.FAILED;
  }

  private static int failure(Throwable failure, Terminal terminal, String arguments) {
    if (failure instanceof UserError || failure instanceof ConfigurationException) {
      terminal.say(failure.getMessage());
    } else if (failure instanceof IOException io) {
      terminal.say(UserError.reason(io));
    } else if (isLackOfMemory(failure)) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      terminal.say(
          "out of memory with %d MB; give Java more: MAPVET_JAVA_OPTS=-Xmx%dm, under Maven MAVEN_OPTS"
              .formatted(megabytes, 2 * megabytes));
    } else {
      terminal.say(FailureReport.write(failure, arguments));
    }
    return ExitCode.FAILED;
  }

  private static boolean isLackOfMemory(Throwable failure) {
    return failure instanceof OutOfMemoryError
        || failure != null && isLackOfMemory(failure.getCause());
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** What {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "mapvet " + FailureReport.version(), "Java " + Runtime.version() + ", ${java.vendor}"
      };
    }
  }
}
