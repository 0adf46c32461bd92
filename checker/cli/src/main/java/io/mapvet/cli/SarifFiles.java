// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mapvet.cli.sarif.SarifTree;
import io.mapvet.cli.terminal.Destination;
import io.mapvet.cli.terminal.PathNames;
import io.mapvet.cli.terminal.Terminal;
import io.mapvet.cli.terminal.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where the commands about SARIF read and write. */
final class SarifFiles {
  @Option(
      names = {"--output", "-o"},
      paramLabel = "FILE",
      description = "Where to write the results instead of standard output.")
  private String output;

  /** Reads a file; what is wrong with it is an error that names it. */
  static ObjectNode read(Terminal terminal, String name) {
    try (InputStream in = Files.newInputStream(names(terminal).resolve(name))) {
      return SarifTree.read(in);
    } catch (IOException e) {
      throw new UserError(name + ": " + UserError.reason(e));
    }
  }

  static List<ObjectNode> read(Terminal terminal, List<String> names) {
    List<ObjectNode> logs = new ArrayList<>();
    names.forEach(name -> logs.add(read(terminal, name)));
    return logs;
  }

  void write(Terminal terminal, ObjectNode log) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SarifTree.write(log, bytes);
    destination(terminal).write(bytes.toByteArray());
  }

  void write(Terminal terminal, String text) throws IOException {
    destination(terminal).write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Destination destination(Terminal terminal) {
    return output == null
        ? Destination.stream(terminal.out())
        : Destination.file(names(terminal).resolve(output), output);
  }

  private static PathNames names(Terminal terminal) {
    return new PathNames(terminal.directory());
  }
}
