// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.cli.terminal.Colours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets a page of {@code docs/rules} for a terminal. Of Markdown it knows what those pages use:
 * headings, paragraphs, lists, tables, blocks of code, links. Emphasis and code within a line stay
 * as they are written.
 */
final class PageText {
  private static final int WIDTH = 90;
  private static final String INDENT = "  ";
  private static final String GAP = "   ";

  private static final Pattern ITEM = Pattern.compile("(- |\\d+\\. ).*");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]*)\\]\\(((?:[^()\\s]|\\([^()]*\\))*)\\)");

  private final Colours colours;
  private final StringBuilder out = new StringBuilder();

  private PageText(Colours colours) {
    this.colours = colours;
  }

  /** The page as lines of at most 92 columns, but for code and addresses, which are not broken. */
  static String of(String page, Colours colours) {
    return new PageText(colours).text(page.lines().toList());
  }

  private String text(List<String> lines) {
    int at = 0;
    while (at < lines.size()) {
      int end = end(lines, at);
      String first = lines.get(at);
      if (first.startsWith("```")) {
        lines.subList(at + 1, end - 1).forEach(this::code);
      } else if (first.startsWith("#")) {
        out.append(colours.bold(first.replaceFirst("#+ ", ""))).append('\n');
      } else if (first.startsWith("|")) {
        table(lines.subList(at, end));
      } else {
        paragraph(lines.subList(at, end));
      }
      at = end;
    }
    return out.toString();
  }

  /** The line after the block that begins at a line. */
  private static int end(List<String> lines, int start) {
    String first = lines.get(start);
    int end = start + 1;
    if (first.startsWith("```")) {
      while (!lines.get(end).equals("```")) {
        end++;
      }
      return end + 1;
    }
    if (first.isBlank() || first.startsWith("#")) {
      return end;
    }
    while (end < lines.size() && !lines.get(end).isBlank() && !isItem(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isItem(String line) {
    return ITEM.matcher(line).matches();
  }

  private void code(String line) {
    out.append(line.isEmpty() ? "" : INDENT + INDENT + colours.faint(line)).append('\n');
  }

  private void paragraph(List<String> lines) {
    String first = lines.get(0);
    int hang = isItem(first) ? first.indexOf(' ') + 1 : 0;
    String text = plain(String.join(" ", lines).replaceAll(" +", " "));
    List<String> wrapped = wrap(text.substring(hang), WIDTH - hang);
    for (int i = 0; i < wrapped.size(); i++) {
      String margin = i == 0 ? text.substring(0, hang) : " ".repeat(hang);
      line(margin + wrapped.get(i));
    }
  }

  private void table(List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      String inner = line.substring(1, line.lastIndexOf('|'));
      rows.add(
          Arrays.stream(inner.split("(?<!\\\\)\\|", -1)).map(cell -> plain(cell.strip())).toList());
    }
    rows.remove(1); // the line below the header
    int[] widths = widths(rows);
    for (List<String> row : rows) {
      List<List<String>> cells = new ArrayList<>();
      for (int column = 0; column < widths.length; column++) {
        cells.add(wrap(row.get(column), widths[column]));
      }
      int height = cells.stream().mapToInt(List::size).max().orElse(0);
      for (int i = 0; i < height; i++) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
          String cell = i < cells.get(column).size() ? cells.get(column).get(i) : "";
          line.append(cell).append(" ".repeat(Math.max(0, widths[column] - cell.length())));
          line.append(GAP);
        }
        line(line.toString());
      }
      if (row == rows.get(0)) {
        line(Arrays.stream(widths).mapToObj("-"::repeat).reduce((a, b) -> a + GAP + b).orElse(""));
      }
    }
  }

  /** As wide as the widest cell, but no wider than an even share of what is left. */
  private static int[] widths(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    int left = WIDTH - GAP.length() * (columns - 1);
    for (int column = 0; column < columns; column++) {
      int at = column;
      int widest = rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
      widths[column] = Math.min(widest, left / (columns - column));
      left -= widths[column];
    }
    return widths;
  }

  private void line(String text) {
    String line = text.stripTrailing();
    out.append(line.isEmpty() ? "" : INDENT + line).append('\n');
  }

  /** A link as its text and address, or as its text alone where it leads to another page. */
  private static String plain(String text) {
    return LINK.matcher(text)
        .replaceAll(m -> m.group(2).startsWith("https:") ? "$1 <$2>" : "$1")
        .replace("\\|", "|");
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
