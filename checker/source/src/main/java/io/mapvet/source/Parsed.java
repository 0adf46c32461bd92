// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import com.github.javaparser.ast.CompilationUnit;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.SourceFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;

/**
 * A parsed file.
 *
 * @param unit null where nothing could be read
 */
record Parsed(SourceFile file, CompilationUnit unit, List<Problem> problems) {
  static final int NEWEST_RELEASE = Integer.parseInt(Recovery.NEWEST.name().replaceAll("\\D", ""));

  /** Parses a file; of a broken one what can be made out. */
  static Parsed of(SourceInput input) {
    SourceFile file = new SourceFile(input.path(), input::textOrNull);
    try {
      Recovery.Outcome outcome = Recovery.parse(input.text());
      return new Parsed(file, outcome.unit(), problems(input, outcome));
    } catch (CharacterCodingException e) {
      return failed(file, "is not UTF-8 and was skipped");
    } catch (IOException e) {
      return failed(file, "could not be read: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return failed(file, "made the parser crash and was skipped: " + e);
    }
  }

  private static Parsed failed(SourceFile file, String message) {
    return new Parsed(file, null, List.of(new Problem(file.path(), 0, message)));
  }

  /** The first syntax error. */
  private static List<Problem> problems(SourceInput input, Recovery.Outcome outcome) {
    return outcome.problems().stream()
        .limit(1)
        .map(
            problem -> {
              int line =
                  problem
                      .getLocation()
                      .flatMap(range -> range.getBegin().getRange())
                      .map(range -> range.begin.line)
                      .orElse(0);
              String message = problem.getMessage().lines().findFirst().orElse("syntax error");
              return new Problem(input.path(), line, message);
            })
        .toList();
  }

  String simpleName() {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    return name.endsWith(".java") ? name.substring(0, name.length() - ".java".length()) : name;
  }
}
