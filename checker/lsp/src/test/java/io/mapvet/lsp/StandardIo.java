// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import java.nio.file.Path;
import java.util.List;

/** The server as a process of its own, without the command line. */
final class StandardIo {
  private StandardIo() {}

  /** How to start it, given where the pages go. */
  static List<String> command(Path pages) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        StandardIo.class.getName(),
        pages.toString());
  }

  /**
   * @param arguments where the pages go
   */
  public static void main(String... arguments) throws Exception {
    Path pages = Path.of(arguments[0]);
    Path cache = pages.resolveSibling("cache");
    System.exit(LanguageServerProcess.serve(System.in, System.out, new RulePages(pages), cache));
  }
}
