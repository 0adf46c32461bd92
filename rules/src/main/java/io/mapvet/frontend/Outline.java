// SPDX-License-Identifier: Apache-2.0
package io.mapvet.frontend;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a source file shows to other files: its text without the bodies of methods, constructors and
 * initialisers, without comments, and with single blanks. Initialisers of fields stay, for they may
 * be constants; so does whatever is not certainly a body. Found by tokens, so it costs little, and
 * the same for every front end.
 */
public final class Outline {
  /** What a pair of braces holds. */
  private enum Braces {
    /** Members. */
    TYPE,
    /** The constants of an enum; after the first semicolon it is a type like others. */
    ENUM,
    /** Anything that is kept as it is. */
    KEPT,
    BODY
  }

  /** Where a member has got to. */
  private enum Member {
    START,
    HEAD,
    /** Behind the parameters, where a body may begin. */
    PARAMETERS,
    THROWS,
    /** Has a part that makes it something else than a method, such as an initialiser. */
    OTHER
  }

  private static final Set<String> TYPES = Set.of("class", "interface", "enum", "record");

  /** An escape that may begin or end a token (JLS 3.3). */
  private static final Pattern ESCAPED_SEPARATOR =
      Pattern.compile("\\\\u+00(?:0[aAdD]|2[27-9aAfF]|3[bBdD]|5[cC]|7[bBdD])");

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Braces> open = new ArrayDeque<>();
  private int at;
  private int parentheses;
  private Member member = Member.START;
  private String kind;
  private String last = "";
  private boolean blank;

  private Outline(String text) {
    this.text = text;
  }

  /** The outline of a file; the text itself where its braces do not match. */
  public static String of(String text) {
    if (ESCAPED_SEPARATOR.matcher(text).find()) {
      return text;
    }
    Outline outline = new Outline(text);
    return outline.scan() ? outline.out.toString() : text;
  }

  private boolean scan() {
    open.push(Braces.TYPE);
    while (at < text.length()) {
      int start = at;
      if (skipsBlank()) {
        blank = true;
        continue;
      }
      at = endOfToken(start);
      if (at < 0) {
        return false;
      }
      String token = text.substring(start, at);
      if (token.equals("}")) {
        if (open.size() == 1) {
          return false;
        }
        close();
      } else if (token.equals("{")) {
        open();
      } else {
        append(token);
        token(token);
      }
      last = token;
      blank = false;
    }
    return open.size() == 1;
  }

  private void token(String token) {
    if (open.peek() == Braces.ENUM && token.equals(";")) {
      open.pop();
      open.push(Braces.TYPE);
      begin();
    } else if (open.peek() == Braces.TYPE) {
      member(token);
    }
  }

  private void append(String token) {
    if (open.peek() != Braces.BODY) {
      out.append(blank ? " " : "").append(token);
    }
  }

  private void open() {
    Braces braces;
    if (open.peek() == Braces.BODY) {
      braces = Braces.BODY;
    } else if (open.peek() != Braces.TYPE || parentheses > 0) {
      braces = Braces.KEPT;
    } else if (kind != null && member != Member.OTHER) {
      braces = kind.equals("enum") ? Braces.ENUM : Braces.TYPE;
    } else {
      braces = isBody() ? Braces.BODY : Braces.KEPT;
    }
    append("{");
    open.push(braces);
    if (braces == Braces.TYPE || braces == Braces.ENUM) {
      begin();
    }
  }

  private void close() {
    Braces closed = open.pop();
    blank &= closed != Braces.BODY;
    append("}");
    if (closed != Braces.KEPT && open.peek() == Braces.TYPE) {
      begin();
    }
  }

  private boolean isBody() {
    boolean initialiser = member == Member.START || last.equals("static") && member == Member.HEAD;
    return initialiser || member == Member.PARAMETERS || member == Member.THROWS;
  }

  private void begin() {
    member = Member.START;
    kind = null;
    parentheses = 0;
  }

  private void member(String token) {
    switch (token) {
      case "(" -> parentheses++;
      case ")" -> {
        parentheses--;
        if (parentheses == 0 && member != Member.OTHER) {
          member = Member.PARAMETERS;
        }
      }
      case ";" -> {
        if (parentheses == 0) {
          begin();
        }
      }
      default -> {
        if (parentheses == 0 && member != Member.OTHER) {
          head(token);
        }
      }
    }
  }

  private void head(String token) {
    if (token.equals("=") || token.equals("default") && member == Member.PARAMETERS) {
      member = Member.OTHER;
    } else if (kind == null && isKind(token)) {
      kind = token;
    } else if (member == Member.PARAMETERS && token.equals("throws")) {
      member = Member.THROWS;
    } else if (member == Member.START
        || member == Member.PARAMETERS && !token.equals("[") && !token.equals("]")) {
      member = Member.HEAD;
    }
  }

  /** {@code record} is a name elsewhere, and {@code .class} an expression. */
  private boolean isKind(String token) {
    if (!TYPES.contains(token) || last.equals(".")) {
      return false;
    }
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && Character.isJavaIdentifierStart(text.charAt(next));
  }

  /** Passes over white space, or over a comment. */
  private boolean skipsBlank() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (text.startsWith("//", at)) {
      while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        at++;
      }
    } else if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      at = end < 0 ? text.length() : end + 2;
    } else {
      return false;
    }
    return true;
  }

  /** The end of the token that begins here, or -1 where it has none. */
  private int endOfToken(int start) {
    char c = text.charAt(start);
    if (text.startsWith("\"\"\"", start)) {
      return endOfQuoted(start + 3, "\"\"\"", false);
    }
    if (c == '"' || c == '\'') {
      return endOfQuoted(start + 1, String.valueOf(c), true);
    }
    int end = start + 1;
    if (Character.isJavaIdentifierPart(c)) {
      while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private int endOfQuoted(int start, String quote, boolean oneLine) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (text.startsWith(quote, i)) {
        return i + quote.length();
      } else if (oneLine && (c == '\n' || c == '\r')) {
        return -1;
      }
    }
    return -1;
  }
}
