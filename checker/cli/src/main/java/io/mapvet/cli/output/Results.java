// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.output;

import io.mapvet.cli.terminal.Colours;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Report;
import io.mapvet.ir.Location;
import io.mapvet.sarif.SarifOptions;
import java.nio.file.Path;
import java.util.List;

/**
 * What a command found.
 *
 * @param report all of it
 * @param shown the findings for people, in the order of the source
 * @param summary one line about all of it
 * @param options what machines need to know beside the findings
 * @param colours those of the text
 */
record Results(
    Report report, List<Finding> shown, String summary, SarifOptions options, Colours colours) {
  /** The file of a place, relative to the root of the repository where it is below it. */
  String path(Location at) {
    Path path = options.workingDirectory().resolve(at.file().path()).normalize();
    Path root = options.root().toAbsolutePath().normalize();
    return path.startsWith(root)
        ? root.relativize(path).toString().replace('\\', '/')
        : at.file().path();
  }
}
