// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.stmt.UnparsableStmt;
import java.util.List;

/**
 * Parses files that may be broken. The parser itself goes on behind a broken statement, but not
 * behind a broken declaration: then what is missing is made up, or the line that is to blame taken
 * for blank, if the parser then comes further.
 */
final class Recovery {
  static final LanguageLevel NEWEST = LanguageLevel.BLEEDING_EDGE;
  private static final int MOST_LINES = 20;

  /**
   * What parsing came to.
   *
   * @param unit null where nothing could be read
   * @param problems those of the whole text
   */
  record Outcome(CompilationUnit unit, List<Problem> problems) {}

  private Recovery() {}

  /** What can be made out of a file, and what is wrong with it. */
  static Outcome parse(String text) {
    ParseResult<CompilationUnit> first = attempt(text);
    ParseResult<CompilationUnit> best = first;
    ParseResult<CompilationUnit> last = first;
    String read = text;
    int line = lostLine(last);
    for (int i = 0; i < MOST_LINES && line > 0; i++) {
      ParseResult<CompilationUnit> next = null;
      String changed = read;
      for (String repaired : repairs(read, line)) {
        if (next == null || !isBetter(next, last, line)) {
          next = attempt(repaired);
          changed = repaired;
        }
      }
      if (!isBetter(next, last, line)) {
        break;
      }
      best = declarations(next) >= declarations(best) ? next : best;
      last = next;
      read = changed;
      line = lostLine(last);
    }
    return new Outcome(best.getResult().orElse(null), first.getProblems());
  }

  /** With a semicolon behind the line, without the line, without the one before, with a brace. */
  private static List<String> repairs(String text, int line) {
    return List.of(
        ended(text, line), blank(text, line), blank(text, lineBefore(text, line)), text + "}");
  }

  private static String ended(String text, int line) {
    int end = -1;
    for (int i = 0; i < line; i++) {
      int next = text.indexOf('\n', end + 1);
      end = next < 0 ? text.length() : next;
    }
    int at = end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    return text.substring(0, at) + ";" + text.substring(at);
  }

  private static boolean isBetter(
      ParseResult<CompilationUnit> next, ParseResult<CompilationUnit> last, int line) {
    int nextLine = lostLine(next);
    return declarations(next) > declarations(last) || nextLine == 0 || nextLine > line;
  }

  private static ParseResult<CompilationUnit> attempt(String text) {
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(NEWEST).setAttributeComments(false);
    return new JavaParser(configuration).parse(text);
  }

  private static int declarations(ParseResult<CompilationUnit> result) {
    CompilationUnit unit = result.getResult().orElse(null);
    return unit == null || isCompact(unit) ? 0 : unit.findAll(BodyDeclaration.class).size();
  }

  /** A class that ends too early leaves members behind that seem to need none. */
  private static boolean isCompact(CompilationUnit unit) {
    return unit.getTypes().stream()
        .anyMatch(type -> type instanceof ClassOrInterfaceDeclaration c && c.isCompact());
  }

  /** The line of the first syntax error that no broken statement contains, 0 if there is none. */
  private static int lostLine(ParseResult<CompilationUnit> result) {
    for (Problem problem : result.getProblems()) {
      Range range = problem.getLocation().flatMap(tokens -> tokens.toRange()).orElse(null);
      if (range != null && !isContained(range, result)) {
        return range.begin.line;
      }
    }
    return 0;
  }

  private static boolean isContained(Range range, ParseResult<CompilationUnit> result) {
    return result.getResult().stream()
        .flatMap(unit -> unit.findAll(UnparsableStmt.class).stream())
        .flatMap(statement -> statement.getRange().stream())
        .anyMatch(broken -> broken.contains(range.begin));
  }

  private static int lineBefore(String text, int line) {
    String[] lines = text.split("\\R", -1);
    int before = line - 1;
    while (before > 0 && before <= lines.length && lines[before - 1].isBlank()) {
      before--;
    }
    return before;
  }

  /** The text with blanks for what stands in a line, save braces; places stay as they are. */
  private static String blank(String text, int line) {
    StringBuilder blanked = new StringBuilder(text);
    int current = 1;
    for (int i = 0; i < text.length() && current <= line; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
        current++;
      } else if (current == line && c != '\r' && c != '{' && c != '}') {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }
}
