// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Globs that name files. A glob matches a file when it matches the end of the file's path,
 * beginning at any directory: {@code *Test.java}, {@code src/test/**}, {@code **}{@code
 * /generated/**}.
 */
public final class PathGlobs {
  private final List<PathMatcher> matchers;

  private PathGlobs(List<PathMatcher> matchers) {
    this.matchers = matchers;
  }

  /**
   * @throws IllegalArgumentException with a message for the user, where a glob has a syntax error
   */
  public static PathGlobs of(Collection<String> globs) {
    return new PathGlobs(globs.stream().map(PathGlobs::matcher).toList());
  }

  private static PathMatcher matcher(String glob) {
    String relative = glob;
    while (relative.startsWith("**/") || relative.startsWith("./") || relative.startsWith("/")) {
      relative = relative.substring(relative.indexOf('/') + 1);
    }
    if (relative.endsWith("/")) {
      relative += "**";
    }
    if (relative.isEmpty()) {
      throw new IllegalArgumentException("an empty glob: '" + glob + "'");
    }
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + relative);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a glob: '" + glob + "': " + e.getDescription(), e);
    }
  }

  /**
   * @param path a path with {@code /} separators, relative to where the user stands if possible
   */
  public boolean match(String path) {
    if (matchers.isEmpty()) {
      return false;
    }
    Path whole;
    try {
      whole = Path.of(path);
    } catch (InvalidPathException e) {
      return false;
    }
    int names = whole.getNameCount();
    for (int from = 0; from < names; from++) {
      Path end = whole.subpath(from, names);
      for (PathMatcher matcher : matchers) {
        if (matcher.matches(end)) {
          return true;
        }
      }
    }
    return false;
  }
}
