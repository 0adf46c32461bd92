// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.git;

import io.mapvet.cli.source.SourceFinder;
import io.mapvet.cli.terminal.PathNames;
import io.mapvet.cli.terminal.UserError;
import io.mapvet.frontend.SourceTree;
import io.mapvet.javac.config.PathGlobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which files of a checkout a command is about: those that {@link SourceFinder} would find. */
public final class Selection {
  private final PathNames names;
  private final List<Path> arguments = new ArrayList<>();
  private final PathGlobs excluded;

  /**
   * @param directory the current directory
   * @param paths files and directories, which need not exist: a change may have removed them
   */
  public Selection(Path directory, List<String> paths, PathGlobs excluded) throws IOException {
    Path here = directory.toRealPath();
    this.names = new PathNames(here);
    this.excluded = excluded;
    for (String path : paths) {
      Path argument = names.resolve(path);
      if (SourceFinder.isArchive(argument)) {
        throw new UserError("an archive has no history: " + path);
      }
      arguments.add(Files.exists(argument) ? argument.toRealPath() : argument);
    }
  }

  boolean includes(Path file) {
    return SourceTree.isJava(file)
        && !excluded.match(shown(file))
        && arguments.stream()
            .anyMatch(a -> file.startsWith(a) && !SourceTree.isPassedOver(a, file));
  }

  String shown(Path file) {
    return names.shown(file);
  }
}
