// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down what a maintainer needs to understand a failure of Mapvet itself. */
public final class FailureReport {
  private FailureReport() {}

  /**
   * Writes the report to a new temporary file.
   *
   * @param what what Mapvet was doing
   * @return one sentence for the user: what failed and where the report is
   */
  public static String write(Throwable failure, String what) {
    String cause = "Mapvet failed: " + oneLine(failure);
    try {
      Path file = Files.createTempFile("mapvet-failure-", ".txt");
      try (PrintWriter out =
          new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
        out.println("Mapvet " + version() + ", " + what);
        out.println("Java " + Runtime.version() + ", " + System.getProperty("java.vm.name"));
        out.println(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        out.println("largest heap: " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB");
        out.println();
        failure.printStackTrace(out);
      }
      return cause + ". This is a bug in Mapvet: please report it with the file " + file;
    } catch (IOException | RuntimeException e) {
      return cause + ". This is a bug in Mapvet: please report it (no details: " + oneLine(e) + ")";
    }
  }

  /** The version of the jar this class came in. */
  public static String version() {
    String version = FailureReport.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }

  private static String oneLine(Throwable failure) {
    String text = String.valueOf(failure).lines().findFirst().orElse("");
    return text.length() > 300 ? text.substring(0, 300) + "..." : text;
  }
}
