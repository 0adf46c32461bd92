// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.spi.ToolProvider;

/**
 * Runs a tool many times in one process, where starting takes longer than the work.
 *
 * <p>Argument: {@code javac}, or a class with a {@code main}. Reads {@code log TAB argument TAB
 * ...} from each line of the standard input. What the tool prints goes to the log; that of a run
 * that failed is called {@code log.failed}.
 */
final class Many {
  public static void main(String... arguments) throws IOException {
    String tool = arguments[0];
    PrintStream out = System.out;
    PrintStream err = System.err;
    for (String line : new String(System.in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
      String[] fields = line.split("\t");
      Path log = Path.of(fields[0]);
      boolean done;
      try (PrintStream stream = new PrintStream(Files.newOutputStream(log), true)) {
        System.setOut(stream);
        System.setErr(stream);
        done = run(tool, stream, Arrays.copyOfRange(fields, 1, fields.length));
      } finally {
        System.setOut(out);
        System.setErr(err);
      }
      if (!done) {
        err.println("failed: " + log);
        Files.move(log, Path.of(log + ".failed"));
      }
    }
  }

  private static boolean run(String tool, PrintStream log, String... arguments) {
    try {
      if (tool.equals("javac")) {
        return ToolProvider.findFirst(tool).orElseThrow().run(log, log, arguments) == 0;
      }
      Class.forName(tool).getMethod("main", String[].class).invoke(null, (Object) arguments);
      return true;
    } catch (ReflectiveOperationException | RuntimeException e) {
      e.printStackTrace(log);
      return false;
    }
  }
}
