// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Types that differ in a few names only, as code generators make them. After {@code each K int/Int
 * long/Long} a type whose heading names <code>{K1}</code> or <code>{K2}</code> stands with all its
 * lines once for each variant, and for each combination where it names several.
 */
final class Families {
  /** Receives the lines of a file, those of a family again and again. */
  interface Sink {
    /**
     * @param number in the file, counted from 1
     */
    void line(int number, String text);
  }

  private final Sink sink;

  /** By name the variants, each with its parts. */
  private final Map<String, List<String[]>> variants = new LinkedHashMap<>();

  /** The lines of the family that is being read, the heading first. */
  private final List<String> family = new ArrayList<>();

  private int first;

  private Families(Sink sink) {
    this.sink = sink;
  }

  /** Gives all lines of a file, in their order. */
  static void expand(String content, Sink sink) {
    Families families = new Families(sink);
    int length = content.length();
    int start = 0;
    int number = 0;
    while (start < length) {
      int end = content.indexOf('\n', start);
      if (end < 0) {
        end = length;
      }
      families.line(++number, content.substring(start, end));
      start = end + 1;
    }
    families.end();
  }

  private void line(int number, String text) {
    if (!text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) != '#') {
      end();
    }
    if (text.startsWith("each ")) {
      each(text);
    } else if (!family.isEmpty() || (text.startsWith("type ") && text.indexOf('{') >= 0)) {
      first = family.isEmpty() ? number : first;
      family.add(text);
    } else {
      sink.line(number, text);
    }
  }

  private void each(String text) {
    String[] words = text.strip().split(" +");
    List<String[]> all = new ArrayList<>();
    for (int i = 2; i < words.length; i++) {
      all.add(words[i].split("/"));
    }
    variants.put(words[1], all);
  }

  private void end() {
    if (!family.isEmpty()) {
      List<String> lines = List.copyOf(family);
      family.clear();
      members(lines, new ArrayList<>(variants.keySet()));
    }
  }

  private void members(List<String> lines, List<String> names) {
    if (names.isEmpty()) {
      for (int i = 0; i < lines.size(); i++) {
        sink.line(first + i, lines.get(i));
      }
      return;
    }
    String open = "{" + names.get(0);
    List<String> others = names.subList(1, names.size());
    if (!lines.get(0).contains(open)) {
      members(lines, others);
      return;
    }
    for (String[] parts : variants.get(names.get(0))) {
      members(lines.stream().map(l -> filled(l, open, parts)).toList(), others);
    }
  }

  private static String filled(String line, String open, String[] parts) {
    String filled = line;
    for (int i = 0; i < parts.length && filled.indexOf('{') >= 0; i++) {
      filled = filled.replace(open + (i + 1) + "}", parts[i]);
    }
    return filled;
  }
}
