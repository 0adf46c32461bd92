// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.terminal.Destination;
import io.mapvet.cli.terminal.ExitCode;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.javac.config.Configuration;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code mapvet schema}: what editors need to help with {@code mapvet.yml}. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of mapvet.yml, for editors and validators.",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = "  mapvet schema >mapvet.schema.json")
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Destination.stream(terminal.out()).write(Configuration.schema());
    return ExitCode.CLEAN;
  }
}
