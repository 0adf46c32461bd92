// SPDX-License-Identifier: Apache-2.0
package io.mapvet.types;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the comments in which the framework's tests state what they expect: {@code // :: error:
 * (key)}.
 */
final class Expectations {
  private static final Pattern COMMENT = Pattern.compile("^\\s*// (::.*)$");
  private static final Pattern ONE = Pattern.compile(":: (error|warning): \\(([^)]+)\\)");

  private Expectations() {}

  /**
   * Reads a file.
   *
   * @return {@code file:line: error: (key)} for each, where the line is the one below the comment
   * @throws IOException if it cannot be read
   */
  static List<String> in(Path file) throws IOException {
    List<String> expected = new ArrayList<>();
    List<String> pending = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      Matcher comment = COMMENT.matcher(line);
      if (comment.matches()) {
        Matcher one = ONE.matcher(comment.group(1));
        while (one.find()) {
          pending.add(one.group(1) + ": (" + one.group(2) + ")");
        }
      } else {
        for (String one : pending) {
          expected.add(file.getFileName() + ":" + number + ": " + one);
        }
        pending.clear();
      }
    }
    return expected;
  }
}
