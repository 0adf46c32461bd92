// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the repository is that a directory belongs to. */
public final class SourceRoot {
  private SourceRoot() {}

  /**
   * The nearest directory, from this one upwards, with a {@code .git} in it.
   *
   * @param directory an absolute path, or null
   * @param otherwise the result where there is none
   */
  public static Path of(Path directory, Path otherwise) {
    for (Path top = directory; top != null; top = top.getParent()) {
      if (Files.exists(top.resolve(".git"))) {
        return top;
      }
    }
    return otherwise;
  }
}
