// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.lower;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;

/** The words and signs of a source text, with the brackets that belong together. */
final class Tokens {
  private final String text;
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int count;
  private final int[] partners;

  Tokens(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (text.startsWith("//", at)) {
        at = lineEnd(at);
      } else if (text.startsWith("/*", at)) {
        at = after("*/", at + 2);
      } else {
        int end = end(at);
        add(at, end);
        at = end;
      }
    }
    partners = new int[count];
    pair();
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private int after(String what, int from) {
    int found = text.indexOf(what, from);
    return found < 0 ? text.length() : found + what.length();
  }

  private int end(int start) {
    char c = text.charAt(start);
    if (text.startsWith("\"\"\"", start)) {
      return quoted(start + 3, "\"\"\"", false);
    }
    if (c == '"' || c == '\'') {
      return quoted(start + 1, String.valueOf(c), true);
    }
    if (Character.isDigit(c) || c == '.' && isDigit(start + 1)) {
      return number(start);
    }
    int at = start;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    return Math.max(at, start + 1);
  }

  private boolean isDigit(int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private int quoted(int from, String quote, boolean endsWithLine) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (text.startsWith(quote, at)) {
        return at + quote.length();
      } else if (endsWithLine && c == '\n') {
        return at;
      }
    }
    return text.length();
  }

  private int number(int start) {
    int at = start;
    boolean hexadecimal = text.startsWith("0x", start) || text.startsWith("0X", start);
    while (at < text.length()) {
      char c = text.charAt(at);
      char before = at > start ? Character.toLowerCase(text.charAt(at - 1)) : ' ';
      boolean sign = (c == '+' || c == '-') && before == (hexadecimal ? 'p' : 'e');
      if (!Character.isJavaIdentifierPart(c) && c != '.' && !sign) {
        break;
      }
      at++;
    }
    return at;
  }

  private void pair() {
    Deque<Integer> open = new ArrayDeque<>();
    Arrays.fill(partners, -1);
    for (int i = 0; i < count; i++) {
      char c = text.charAt(starts[i]);
      if (c == '(' || c == '[' || c == '{') {
        open.push(i);
      } else if ((c == ')' || c == ']' || c == '}') && !open.isEmpty()) {
        partners[open.pop()] = i;
      }
    }
  }

  /** The index of the first token that starts at the offset or later. */
  int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 1;
  }

  int count() {
    return count;
  }

  int end(int index, int otherwise) {
    return index < count ? ends[index] : otherwise;
  }

  boolean is(int index, String token) {
    return index < count
        && ends[index] - starts[index] == token.length()
        && text.startsWith(token, starts[index]);
  }

  boolean isOneOf(int index, Set<String> words) {
    return index < count && words.contains(text.substring(starts[index], ends[index]));
  }

  /** The index of the bracket that closes the one at the index; the index where there is none. */
  int partner(int index) {
    return index < count && partners[index] >= 0 ? partners[index] : index;
  }

  /** The index of the next such token outside of brackets, or -1. */
  int find(String token, int from) {
    for (int i = from; i < count; i = partner(i) + 1) {
      if (is(i, token)) {
        return i;
      }
      if (is(i, ")") || is(i, "]") || is(i, "}")) {
        return -1;
      }
    }
    return -1;
  }
}
