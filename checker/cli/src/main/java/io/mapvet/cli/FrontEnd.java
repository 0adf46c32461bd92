// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.javac.SourceFrontEnd.Progress;
import io.mapvet.javac.SourceFrontEnd.Result;
import io.mapvet.javac.SourceInput;
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
  Result lower(List<SourceInput> sources, List<Path> classPath, Integer release, Progress progress)
      throws InterruptedException;
}
