// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.Side;
import io.mapvet.finding.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What is remembered of a finding of the base, to know it again.
 *
 * @param identity what makes it the same one, unnumbered
 * @param rule the name of the rule
 * @param level how much is proven
 * @param map the qualified name of the map
 * @param name the field or variable
 * @param path the file it stands in
 * @param line the line it stands in
 * @param shape a hash of the rule and the lines of its accesses, whatever the map is called
 * @param methods where the map is accessed
 */
record Known(
    String identity,
    String rule,
    Level level,
    String map,
    String name,
    String path,
    int line,
    String shape,
    SortedSet<String> methods) {

  static Known of(Identified found) {
    Finding finding = found.finding();
    return new Known(
        found.identity().unnumbered().toString(),
        finding.rule(),
        finding.level(),
        finding.map().qualifiedName(),
        finding.map().name(),
        finding.at().file().path(),
        finding.at().line(),
        shape(finding),
        methods(finding));
  }

  /** Where the map is accessed: the methods of both sides, and of further accesses. */
  private static SortedSet<String> methods(Finding finding) {
    SortedSet<String> methods = new TreeSet<>();
    sides(finding).forEach(side -> methods.add(side.method()));
    finding.related().stream().map(Step::text).forEach(methods::add);
    return methods;
  }

  private static String shape(Finding finding) {
    Pattern name = word(finding.map().name());
    List<String> parts = new ArrayList<>();
    for (Side side : sides(finding)) {
      String line = side.at().file().lineText(side.at().line()).strip();
      parts.add(side.kind().label() + " " + name.matcher(line).replaceAll("#"));
    }
    parts.sort(null);
    parts.add(0, finding.rule());
    return Digest.hex("SHA-256", Digest.bytes(String.join("\n", parts)));
  }

  /** The two accesses, or the one of a rule about one thread. */
  static List<Side> sides(Finding finding) {
    return finding.other() == null
        ? List.of(finding.primary())
        : List.of(finding.primary(), finding.other());
  }

  /** A name where it stands alone. */
  static Pattern word(String name) {
    return Pattern.compile(
        "(?<!\\p{javaJavaIdentifierPart})"
            + Pattern.quote(name)
            + "(?!\\p{javaJavaIdentifierPart})");
  }
}
