// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** Which sources a command is about. */
final class SourcePaths {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "Directories, .java files, and jar or zip files with sources in them. In directories,"
            + " hidden ones and node_modules are passed over."
      })
  private List<String> paths = List.of();

  List<String> all() {
    return paths;
  }
}
