// SPDX-License-Identifier: Apache-2.0
package io.mapvet.frontend;

import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;

/** Finds the comment that says why an annotation is there. */
public final class Reasons {
  private static final String COMMENT = "//";

  private Reasons() {}

  /**
   * The end-of-line comment behind the annotation, or else the lines of such comments right above
   * it; on one line, and empty where there is neither.
   */
  public static String at(Location annotation) {
    SourceFile file = annotation.file();
    int last = file.line(annotation.end());
    String behind = comment(file.lineText(last).substring(file.column(annotation.end()) - 1));
    if (!behind.isEmpty()) {
      return behind;
    }
    StringBuilder above = new StringBuilder();
    for (int line = annotation.line() - 1; line > 0; line--) {
      String text = file.lineText(line).strip();
      if (!text.startsWith(COMMENT)) {
        break;
      }
      above.insert(0, comment(text) + " ");
    }
    return above.toString().strip();
  }

  /** The comment at the end of a part of a line that begins outside of literals. */
  private static String comment(String code) {
    char quote = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (quote != 0 && c == '\\') {
        i++;
      } else if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (quote == 0 && code.startsWith(COMMENT, i)) {
        return code.substring(i + COMMENT.length()).strip();
      }
    }
    return "";
  }
}
