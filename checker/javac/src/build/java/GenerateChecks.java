// SPDX-License-Identifier: Apache-2.0

import io.mapvet.finding.Level;
import io.mapvet.rule.RuleInfo;
import io.mapvet.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the Error Prone check of every rule, and the file by which Error Prone finds them. All
 * that they say comes from the rules. Arguments: the directory of the sources and that of the
 * resources.
 */
final class GenerateChecks {
  private static final String PACKAGE = "io.mapvet.errorprone";

  private static final String CHECK =
      """
      // SPDX-License-Identifier: Apache-2.0
      package %s;

      import com.google.errorprone.BugPattern;

      /** Reports what the rule of the same name found. */
      @BugPattern(
          summary = "%s",
          severity = BugPattern.SeverityLevel.%s,
          linkType = BugPattern.LinkType.NONE)
      public final class %s extends RuleCheck {}
      """;

  private GenerateChecks() {}

  public static void main(String[] directories) throws IOException {
    Path sources = Path.of(directories[0], PACKAGE.split("\\."));
    Path services = Path.of(directories[1], "META-INF", "services");
    Files.createDirectories(sources);
    Files.createDirectories(services);
    List<RuleInfo> rules = Rules.all();
    for (RuleInfo rule : rules) {
      Files.writeString(sources.resolve(rule.name() + ".java"), check(rule));
    }
    List<String> names = rules.stream().map(rule -> PACKAGE + "." + rule.name()).toList();
    Files.write(services.resolve("com.google.errorprone.bugpatterns.BugChecker"), names);
  }

  /** A rule of notes only is a suggestion; any other is a warning until the user says more. */
  private static String check(RuleInfo rule) {
    String severity = rule.strongest() == Level.NOTE ? "SUGGESTION" : "WARNING";
    String summary = rule.summary().replace("\\", "\\\\").replace("\"", "\\\"");
    return CHECK.formatted(PACKAGE, summary, severity, rule.name());
  }
}
