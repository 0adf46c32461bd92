// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.finding.Edit;
import io.mapvet.finding.Edit.Replacement;
import io.mapvet.ir.Layout;
import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The change of one file while it is put together: replacements, and the imports they need. */
final class Text {
  private static final Pattern COMMENT = Pattern.compile("//.*");
  private static final Pattern TO_END = Pattern.compile("[ \\t]*//.*");

  private final Sources sources;
  private final SourceFile file;
  private final List<Replacement> replacements = new ArrayList<>();

  Text(Sources sources, SourceFile file) {
    this.sources = sources;
    this.file = file;
  }

  /** All of it as an edit. */
  Edit edit(String title) {
    List<Layout.Import> imports =
        sources.layout(file).imports().stream().filter(this::isReplaced).toList();
    return new Edit(title, replacements, imports);
  }

  private boolean isReplaced(Layout.Import used) {
    return !used.isStatic()
        && replacements.stream().anyMatch(r -> count(used.simple(), Sources.text(r.at())) > 0);
  }

  void replace(int start, int end, String text) {
    replacements.add(new Replacement(new Location(file, start, end), text));
  }

  void insert(int at, String text) {
    replace(at, at, text);
  }

  SourceFile file() {
    return file;
  }

  /** Takes out the lines of a statement but for comments; whether it had them for itself. */
  boolean removeLines(Location at) {
    int start = at.start() - file.column(at.start()) + 1;
    int line = file.line(at.end());
    String rest = file.lineText(line).substring(file.column(at.end()) - 1);
    int end = at.end() + rest.length();
    String comments = comments(new Location(file, at.start(), end));
    if (comments == null || comments.isEmpty()) {
      replace(start, Math.min(end + newline().length(), file.text().length()), "");
    } else {
      replace(at.start(), end, comments.strip());
    }
    return comments != null
        && file.text().substring(start, at.start()).isBlank()
        && rest.matches("\\s*(//.*)?");
  }

  /**
   * The comments in a stretch, as lines to put before its first one; null where that is unclear.
   */
  String comments(Location at) {
    String text = Sources.text(at);
    List<String> found = COMMENT.matcher(text).results().map(MatchResult::group).toList();
    if (text.contains("/*") || !found.isEmpty() && text.contains("\"")) {
      return null;
    }
    String end = newline() + indentation(at.start());
    return found.stream().map(comment -> comment.strip() + end).collect(Collectors.joining());
  }

  /** A text whose comments all go to the end of their lines, without them. */
  static String withoutComments(String text) {
    return COMMENT.matcher(text).replaceAll("");
  }

  /** The line terminator of the file. */
  String newline() {
    String text = file.text();
    int end = text.indexOf('\n');
    if (end < 0) {
      return text.indexOf('\r') < 0 ? "\n" : "\r";
    }
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }

  /** What stands before the first other character of the line. */
  String indentation(int at) {
    String line = file.lineText(file.line(at));
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /** How far a block is indented in this file: as far as the line of code that is the least. */
  String step() {
    return CodeText.of(file.text())
        .lines()
        .filter(line -> line.matches("\\s+\\S.*"))
        .map(line -> line.startsWith("\t") ? "\t" : line.replaceAll("\\S.*", ""))
        .min(Comparator.comparing(String::length))
        .orElse("  ");
  }

  /** The name to write for a class of the JDK; its import is added where it needs one. */
  String use(String type) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    String home = type.substring(0, type.lastIndexOf('.'));
    Layout layout = sources.layout(file);
    List<Layout.Import> imports = layout.imports().stream().filter(i -> !i.isStatic()).toList();
    boolean variable =
        layout.declarations().stream().anyMatch(d -> Sources.text(d.name()).equals(simple));
    if (variable) {
      return type; // JLS 6.4.2
    }
    if (imports.stream().anyMatch(i -> i.name().equals(type))) {
      return simple;
    }
    boolean other =
        sources.hasClassCalled(simple)
            || imports.stream().anyMatch(i -> i.name().endsWith("." + simple));
    boolean known =
        home.equals("java.lang") || imports.stream().anyMatch(i -> i.name().equals(home + ".*"));
    if (other || known) {
      return other ? type : simple;
    }
    boolean taken = count(simple, CodeText.of(file.text())) > 0;
    return !taken && insertImport(imports, layout.packageClause(), type) ? simple : type;
  }

  private boolean insertImport(List<Layout.Import> imports, Location clause, String type) {
    String line = "import " + type + ";";
    String first = type.substring(0, type.indexOf('.') + 1);
    List<Layout.Import> like = imports.stream().filter(i -> i.name().startsWith(first)).toList();
    List<Layout.Import> group = like.isEmpty() ? imports : like;
    for (Layout.Import other : group) {
      if (other.name().compareTo(type) > 0) {
        insert(other.at().start(), line + newline());
        return true;
      }
    }
    if (!group.isEmpty()) {
      insert(endOfLine(group.get(group.size() - 1).at()), newline() + line);
    } else if (clause != null) {
      insert(endOfLine(clause), newline() + newline() + line);
    }
    return !group.isEmpty() || clause != null;
  }

  /** Behind the comment that may follow on the line. */
  private int endOfLine(Location at) {
    Matcher comment = TO_END.matcher(file.text()).region(at.end(), file.text().length());
    return comment.lookingAt() ? comment.end() : at.end();
  }

  /** How often a word is somewhere in a text, be it in a comment. */
  static int count(String word, String text) {
    return (int) Pattern.compile("\\b" + word + "\\b").matcher(text).results().count();
  }
}
