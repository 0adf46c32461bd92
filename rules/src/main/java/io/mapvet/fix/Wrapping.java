// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.finding.Edit;
import io.mapvet.ir.Layout;
import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a lock around statements by insertions alone, so that comments stay where they are. */
final class Wrapping {
  private static final Pattern VAR = Pattern.compile("\\bvar\\s+(\\w+)");

  private final Sources sources;
  private final SourceFile file;
  private final NamedLock lock;
  private final Text text;

  Wrapping(Sources sources, SourceFile file, NamedLock lock) {
    this.sources = sources;
    this.file = file;
    this.lock = lock;
    this.text = new Text(sources, file);
  }

  Edit edit(String title) {
    return text.edit(title);
  }

  /**
   * Puts the lock around statements that follow each other; a variable that the first declares is
   * declared before.
   *
   * @return whether they have their lines for themselves and could be wrapped
   */
  boolean wrap(Layout.Statement first, Layout.Statement last) {
    Location at = new Location(file, first.at().start(), last.at().end());
    String indent = text.indentation(at.start());
    int column = file.column(at.start()) - 1;
    int lineEnd = lineEnd(at.end());
    String rest = file.text().substring(at.end(), lineEnd);
    boolean alone = column == indent.length() && rest.matches("\\s*(//.*)?");
    if (!alone || Sources.text(at).contains("\"\"\"") || mayOutlive(at)) {
      return false;
    }
    String newline = text.newline();
    String step = text.step();
    String open = String.join(newline + indent, lock.opening()) + newline + indent + step;
    if (first.declared() == null) {
      text.insert(at.start(), open);
    } else if (isPlain(first)) {
      text.insert(
          first.declared().end(), ";" + newline + indent + open + Sources.text(first.declared()));
    } else {
      return false;
    }
    for (int i = at.start(); (i = file.text().indexOf('\n', i)) >= 0 && i < at.end(); ) {
      i++;
      if (!file.lineText(file.line(i)).isBlank()) {
        text.insert(i, step);
      }
    }
    text.insert(lineEnd, newline + indent + String.join(newline + indent, lock.closing(step)));
    return true;
  }

  /** Whether nothing but comments stands between two statements. */
  boolean areAdjacent(Layout.Statement first, Layout.Statement second) {
    return second.declared() == null
        && first.at().end() <= second.at().start()
        && Sources.text(new Location(file, first.at().end(), second.at().start()))
            .matches("(\\s|//.*)*+");
  }

  /**
   * Whether a variable of a pattern may be used behind the statements, where it is in scope (JLS
   * 6.3.2): its name comes before it is declared again.
   */
  private boolean mayOutlive(Location at) {
    String code = CodeText.of(file.text());
    if (Text.count("instanceof", code.substring(at.start(), at.end())) == 0) {
      return false;
    }
    Set<String> names = new TreeSet<>();
    for (Layout.Declaration declaration : sources.layout(file).declarations()) {
      if (at.contains(declaration.name())) {
        names.add(Sources.text(declaration.name()));
      }
    }
    VAR.matcher(code).region(at.start(), at.end()).results().forEach(v -> names.add(v.group(1)));
    return names.stream().anyMatch(name -> isUsed(name, code, at.end()));
  }

  private boolean isUsed(String name, String code, int from) {
    Matcher next = Pattern.compile("\\b" + name + "\\b").matcher(code).region(from, code.length());
    return next.find()
        && sources.layout(file).declarations().stream()
            .noneMatch(d -> d.name().start() == next.start());
  }

  /** Whether it is {@code T name = value;} with a written type and no other name. */
  private boolean isPlain(Layout.Statement statement) {
    Location value = statement.value();
    Location name = statement.declared();
    return value != null
        && sources.typeOf(name) != null
        && sources.typeOf(name).end() <= name.start()
        && Sources.text(new Location(file, name.end(), value.start())).matches("\\s*=\\s*")
        && !Sources.text(value).startsWith("{");
  }

  private int lineEnd(int from) {
    String source = file.text();
    int end = from;
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
