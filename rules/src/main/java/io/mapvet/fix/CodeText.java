// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

/** The text of a file with blanks for comments and for what stands between quotes. */
final class CodeText {
  private final String text;
  private final StringBuilder code;
  private int at;

  private CodeText(String text) {
    this.text = text;
    this.code = new StringBuilder(text);
  }

  /** As long as the text itself, with the same ends of lines. */
  static String of(String text) {
    CodeText code = new CodeText(text);
    while (code.at < text.length()) {
      code.next();
    }
    return code.code.toString();
  }

  private void next() {
    if (text.startsWith("//", at)) {
      blank(text.indexOf('\n', at), 0);
    } else if (text.startsWith("/*", at)) {
      blank(text.indexOf("*/", at + 2), 2);
    } else if (text.startsWith("\"\"\"", at)) {
      blank(endOfQuoted(at + 3, "\"\"\""), 3);
    } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
      blank(endOfQuoted(at + 1, text.substring(at, at + 1)), 1);
    } else {
      at++;
    }
  }

  private int endOfQuoted(int from, String quote) {
    int i = from;
    while (i < text.length() && !text.startsWith(quote, i)) {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  private void blank(int last, int length) {
    int end = last < 0 ? text.length() : Math.min(last + length, text.length());
    for (; at < end; at++) {
      if (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        code.setCharAt(at, ' ');
      }
    }
  }
}
