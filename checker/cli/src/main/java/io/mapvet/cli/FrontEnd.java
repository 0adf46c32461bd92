// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.frontend.Progress;
import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.SourceInput;
import java.nio.file.Path;
import java.util.List;

/** Reads sources into the small program. */
@FunctionalInterface
interface FrontEnd {
  /**
   * @param sources what to read
   * @param classPath where the classes are that the sources use
   * @param release the language level, null for the newest there is
   */
  Lowered lower(List<SourceInput> sources, List<Path> classPath, Integer release, Progress progress)
      throws InterruptedException;
}
