// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command runs in.
 *
 * @param out where results go
 * @param err where everything else goes
 * @param directory the current directory
 * @param colour whether {@code out} is a terminal that wants colours
 * @param live whether {@code err} is a terminal, so that a line can be rewritten
 * @param cache where results may be kept for later runs
 */
public record Terminal(
    OutputStream out, PrintStream err, Path directory, boolean colour, boolean live, Path cache) {

  /** The one this process was started in. Output is UTF-8 wherever it goes. */
  public static Terminal ofProcess() {
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Path.of(""),
        Ansi.AUTO.enabled(),
        Ansi.AUTO.enabled() && isTerminal(Path.of("/proc/self/fd/2")),
        cacheOfUser());
  }

  /** One without a person before it: no colours, and no line is rewritten. */
  public static Terminal of(OutputStream out, PrintStream err, Path directory) {
    return new Terminal(out, err, directory, false, false, cacheOfUser());
  }

  private static Path cacheOfUser() {
    return Stream.of("XDG_CACHE_HOME", "LOCALAPPDATA")
        .map(System::getenv)
        .filter(given -> given != null && !given.isEmpty())
        .findFirst()
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
        .resolve("mapvet");
  }

  /** Java cannot ask this of standard error; where the system does not tell, it is not one. */
  private static boolean isTerminal(Path descriptor) {
    try {
      String target = Files.readSymbolicLink(descriptor).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** The colours of what is printed to {@code out}. */
  public Colours colours() {
    return colour ? Colours.ON : Colours.OFF;
  }

  /** Shows what is being done, until something else is printed or done. */
  public void doing(String what) {
    if (live) {
      err.print("\r\u001b[K" + what + " ...");
      err.flush();
    }
  }

  /** Takes the line of {@link #doing} away. */
  public void done() {
    if (live) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  /** Without characters that would steer the terminal. */
  public static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\t]]", "\uFFFD");
  }

  public void say(String message) {
    done();
    err.println("mapvet: " + clean(message));
  }
}
