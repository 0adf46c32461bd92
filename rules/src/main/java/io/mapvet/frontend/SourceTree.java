// SPDX-License-Identifier: Apache-2.0
package io.mapvet.frontend;

import java.nio.file.Path;

/** What counts as source in a directory. */
public final class SourceTree {
  private SourceTree() {}

  /** Whether a file holds Java code. Module declarations do not. */
  public static boolean isJava(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".java") && !name.equals("module-info.java");
  }

  /** Whether nothing below a directory is looked for. */
  public static boolean isPassedOver(Path directory) {
    String name = directory.getFileName().toString();
    return name.startsWith(".") || name.equals("node_modules");
  }

  /** Whether a directory between a file and the root above it is passed over. */
  public static boolean isPassedOver(Path root, Path file) {
    for (Path at = file.getParent();
        at != null && at.startsWith(root) && !at.equals(root);
        at = at.getParent()) {
      if (isPassedOver(at)) {
        return true;
      }
    }
    return false;
  }
}
