// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.finding.Edit;
import io.mapvet.finding.Edit.Replacement;
import io.mapvet.finding.Finding;
import io.mapvet.ir.Layout;
import io.mapvet.ir.Location;
import io.mapvet.ir.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The edits of findings put together. Of edits that overlap the first is made; the others are for
 * the next run, which sees the code as it then is.
 *
 * @param made the findings whose edits are made
 * @param left the findings whose edits overlap with one of them
 */
public record Changes(List<Finding> made, List<Finding> left) {
  private static final Pattern LINE_END = Pattern.compile("\\R");

  /**
   * @param findings findings, of which some have edits
   */
  public static Changes of(Collection<Finding> findings) {
    List<Finding> made = new ArrayList<>();
    List<Finding> left = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.edit() != null) {
        boolean free = made.stream().noneMatch(other -> overlap(finding.edit(), other.edit()));
        (free ? made : left).add(finding);
      }
    }
    return new Changes(List.copyOf(made), List.copyOf(left));
  }

  private static boolean overlap(Edit first, Edit second) {
    return !first.replacements().equals(second.replacements())
        && first.replacements().stream()
            .anyMatch(r -> second.replacements().stream().anyMatch(s -> overlap(r, s)));
  }

  /** Two changes may have an import in common, but no part that each needs for itself. */
  private static boolean overlap(Replacement first, Replacement second) {
    return first.overlaps(second)
        || first.equals(second) && !first.text().strip().startsWith("import ");
  }

  /** The files that change, by path. */
  public List<SourceFile> files() {
    return made.stream()
        .flatMap(f -> f.edit().replacements().stream())
        .map(r -> r.at().file())
        .distinct()
        .sorted(Comparator.comparing(SourceFile::path))
        .toList();
  }

  /**
   * The text of a file after the change.
   *
   * @param before its text when it was analysed
   */
  public String text(SourceFile file, String before) {
    return apply(replacements(file, before), before);
  }

  /**
   * What is put where in a file, the last place first; imports that it then does not use go.
   *
   * @param before its text when it was analysed
   */
  public Collection<Replacement> replacements(SourceFile file, String before) {
    TreeSet<Replacement> fromTheEnd =
        new TreeSet<>(
            Comparator.comparing(Replacement::at).reversed().thenComparing(Replacement::text));
    for (Finding finding : made) {
      finding.edit().replacements().stream()
          .filter(r -> r.at().file() == file)
          .forEach(fromTheEnd::add);
    }
    String after = apply(fromTheEnd, before);
    for (Finding finding : made) {
      finding.edit().imports().stream()
          .filter(i -> i.at().file() == file && isUnused(i, after))
          .forEach(i -> fromTheEnd.add(new Replacement(line(i.at(), before), "")));
    }
    return fromTheEnd;
  }

  private static String apply(Collection<Replacement> fromTheEnd, String before) {
    StringBuilder text = new StringBuilder(before);
    for (Replacement r : fromTheEnd) {
      text.replace(r.at().start(), r.at().end(), r.text());
    }
    return text.toString();
  }

  /** Whether nothing but the import has the name, be it in a comment or in parts (JLS 3.3). */
  private static boolean isUnused(Layout.Import used, String text) {
    return Text.count(used.simple(), text) == 1 && !text.contains("\\u");
  }

  /** With the end of its line, where nothing else stands there. */
  private static Location line(Location at, String text) {
    Matcher end = LINE_END.matcher(text).region(at.end(), text.length());
    return end.lookingAt() ? new Location(at.file(), at.start(), end.end()) : at;
  }
}
