// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.source;

import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Progress;
import io.mapvet.frontend.SourceInput;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Reads sources into the small program. */
@FunctionalInterface
public interface FrontEnd {
  /** Those there are. */
  enum Name {
    /** javac where it can read the sources, else JavaParser. */
    AUTO,
    JAVAC,
    JAVAPARSER
  }

  /**
   * How sources are read.
   *
   * @param release the language level, null for the newest there is
   */
  record Choice(Name name, Integer release) {}

  /**
   * @param sources what to read
   * @param wanted says of a path whether the file is to be lowered; the others are there for their
   *     declarations
   * @param classPath where the classes are that the sources use
   */
  Lowered lower(
      List<SourceInput> sources,
      Predicate<String> wanted,
      List<Path> classPath,
      Choice choice,
      Progress progress)
      throws InterruptedException;
}
