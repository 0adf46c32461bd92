// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import com.github.javaparser.ast.CompilationUnit;
import io.mapvet.frontend.Lowered;
import io.mapvet.frontend.Problem;
import io.mapvet.frontend.SourceInput;
import io.mapvet.ir.Unit;
import io.mapvet.source.lower.FileLowering;
import io.mapvet.source.type.FileScope;
import io.mapvet.source.type.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of {@link LiveSources}. Its whole tree is kept only until it is lowered; then what it
 * declares does for the index over all files.
 */
final class LiveFile {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

  private final SourceInput input;
  private Parsed parsed;
  private CompilationUnit tree;
  private CompilationUnit declarations;
  private Lowered lowered;

  private LiveFile(SourceInput input) {
    this.input = input;
    read();
  }

  static LiveFile parse(SourceInput input) {
    return new LiveFile(input);
  }

  /** Parses it, if it is to be lowered and its tree is gone. */
  void read() {
    if (lowered == null && tree == null) {
      parsed = Parsed.of(input);
      tree = parsed.unit();
    }
  }

  String path() {
    return input.path();
  }

  /** Whether a reading of the file gives the text that it has. */
  boolean has(SourceInput other) {
    return parsed.file().text().equals(other.textOrNull());
  }

  /** Whether the text may name something, be it with escapes (JLS 3.3). */
  boolean mentions(String name) {
    String text = parsed.file().text();
    return mentions(text, name) || (text.contains("\\u") && mentions(unescaped(text), name));
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(escape.group(1), 16))));
  }

  private static boolean mentions(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
      if (begins && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** What it declares, without code, when it is lowered; null where nothing could be read. */
  CompilationUnit declarations() {
    return declarations;
  }

  boolean isLowered() {
    return lowered != null;
  }

  /** What it was lowered to no longer holds. */
  void forget() {
    lowered = null;
  }

  /** What it declares is all that is wanted of it. */
  void leaveOut() {
    lowered = new Lowered(List.of(), List.of());
    shrink();
  }

  /** Makes it known to the index; null where nothing could be read. */
  FileScope addTo(Sources sources) {
    CompilationUnit known = tree == null ? declarations : tree;
    return known == null ? null : sources.add(known, parsed.simpleName());
  }

  /**
   * Lowers the tree that was added to the index, and lets it go.
   *
   * @param anchored whether locations move with the parts of the file that they are in
   */
  void lower(FileScope scope, boolean anchored) {
    List<Problem> problems = new ArrayList<>(parsed.problems());
    List<Unit> units = new ArrayList<>();
    if (scope != null) {
      FileLowering lowering = new FileLowering(scope, parsed.file(), anchored);
      units.add(lowering.lower());
      problems.addAll(lowering.problems());
    }
    lowered = new Lowered(units, problems);
  }

  /** Lets the code of the tree go, which nobody uses any longer; what it declares stays. */
  CompilationUnit shrink() {
    if (tree != null) {
      declarations = Declarations.without(tree);
      tree = null;
    }
    return declarations;
  }

  Lowered lowered() {
    return lowered;
  }
}
