// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import io.mapvet.javac.config.Baseline;
import io.mapvet.javac.config.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The baseline of a root.
 *
 * @param stamp another one where the file has changed
 * @param file the file, whether it is there or not
 */
record KnownFindings(String stamp, Path file, Baseline baseline) {
  /**
   * Reads it. A file that is wrong is said to the user and counts as none.
   *
   * @param problems told what is wrong
   */
  static KnownFindings read(Path file, Consumer<String> problems) {
    String stamp = SetUp.stamp(file);
    Baseline baseline = Baseline.EMPTY;
    try {
      if (Files.exists(file)) {
        baseline = Baseline.read(file, file.toString());
      }
    } catch (ConfigurationException e) {
      problems.accept(e.getMessage());
    }
    return new KnownFindings(stamp, file, baseline);
  }

  boolean isCurrent() {
    return stamp.equals(SetUp.stamp(file));
  }
}
