// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.gate;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.Side;
import io.mapvet.finding.Step;
import io.mapvet.store.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * @param access what the access it stands at does, and in which method
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
    String access,
    String shape,
    Set<String> methods) {

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
        finding.primary().access(),
        shape(finding),
        methods(finding));
  }

  /** Where the map is accessed: the methods of both sides, and of further accesses. */
  private static Set<String> methods(Finding finding) {
    Set<String> methods = new TreeSet<>();
    finding.sides().forEach(side -> methods.add(side.method()));
    finding.related().stream().map(Step::text).forEach(methods::add);
    return methods;
  }

  private static String shape(Finding finding) {
    Pattern name = word(finding.map().name());
    List<String> parts = new ArrayList<>();
    for (Side side : finding.sides()) {
      String line = side.at().file().lineText(side.at().line()).strip();
      parts.add(side.kind().label() + " " + name.matcher(line).replaceAll("#"));
    }
    parts.sort(null);
    parts.add(0, finding.rule());
    return Digest.hex("SHA-256", Digest.part(String.join("\n", parts)));
  }

  /** A name where it stands alone. */
  static Pattern word(String name) {
    return Pattern.compile(
        "(?<!\\p{javaJavaIdentifierPart})"
            + Pattern.quote(name)
            + "(?!\\p{javaJavaIdentifierPart})");
  }
}
