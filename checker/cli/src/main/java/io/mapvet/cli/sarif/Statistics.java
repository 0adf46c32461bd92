// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.sarif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many results each rule has at each level, as a table. Suppressed ones are counted apart. */
public final class Statistics {
  private static final List<SarifLevel> LEVELS =
      List.of(SarifLevel.ERROR, SarifLevel.WARNING, SarifLevel.NOTE, SarifLevel.NONE);

  private static final int SUPPRESSED = LEVELS.size();
  private static final int TOTAL = SUPPRESSED + 1;

  private Statistics() {}

  /** A line for each rule, by its name, and one for all. */
  public static String of(List<SarifResult> results) {
    Map<String, int[]> counts = new TreeMap<>();
    int[] all = new int[TOTAL + 1];
    for (SarifResult result : results) {
      String rule = result.rule().isEmpty() ? "(no rule)" : result.rule();
      int[] row = counts.computeIfAbsent(rule, name -> new int[TOTAL + 1]);
      int column = result.suppressed() ? SUPPRESSED : LEVELS.indexOf(result.level());
      for (int[] counted : List.of(row, all)) {
        counted[column]++;
        counted[TOTAL]++;
      }
    }
    int width = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
    List<String> header = new ArrayList<>(LEVELS.stream().map(SarifLevel::label).toList());
    header.addAll(List.of("suppressed", "total"));
    StringBuilder table = new StringBuilder(padded("rule", width));
    header.forEach(name -> table.append("  ").append(name));
    table.append('\n');
    counts.forEach((rule, row) -> append(table, padded(rule, width), row, header));
    append(table, padded("total", width), all, header);
    return table.toString();
  }

  private static void append(StringBuilder table, String rule, int[] row, List<String> header) {
    table.append(rule);
    for (int i = 0; i < row.length; i++) {
      table.append("%%%dd".formatted(header.get(i).length() + 2).formatted(row[i]));
    }
    table.append('\n');
  }

  private static String padded(String text, int width) {
    String clean = text.replaceAll("\\p{Cntrl}", "\uFFFD");
    return clean + " ".repeat(Math.max(width, "total".length()) - clean.length());
  }
}
