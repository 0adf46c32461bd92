// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.finding.Edit;
import io.mapvet.ir.Layout;
import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;

/** Puts a lock around statements by insertions alone, so that comments stay where they are. */
final class Wrapping {
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
   * Puts the lock around the statement; a variable that it declares is declared before.
   *
   * @return whether the statement has its lines for itself and could be wrapped
   */
  boolean wrap(Layout.Statement statement) {
    Location at = statement.at();
    String source = Sources.text(at);
    String indent = text.indentation(at.start());
    int column = file.column(at.start()) - 1;
    int lineEnd = lineEnd(at.end());
    String rest = file.text().substring(at.end(), lineEnd);
    boolean alone = column == indent.length() && rest.matches("\\s*(//.*)?");
    if (!alone || source.contains("\"\"\"")) {
      return false;
    }
    String newline = text.newline();
    String step = text.step();
    String open = String.join(newline + indent, lock.opening()) + newline + indent + step;
    if (statement.declared() == null) {
      text.insert(at.start(), open);
    } else if (isPlain(statement)) {
      text.insert(
          statement.declared().end(),
          ";" + newline + indent + open + Sources.text(statement.declared()));
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
