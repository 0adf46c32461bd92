// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Level;
import io.mapvet.finding.Report;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Unit;
import io.mapvet.knowledge.Knowledge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a file {@code mapvet.yml} says; see {@code docs/configuration.md}. A setting that it does
 * not make is null.
 *
 * @param knowledge what libraries do, the user's own ones too
 * @param excluded files to leave out
 * @param severity findings below this level are not printed
 * @param failOn from which level on findings make the command or the compilation fail
 * @param baseline the file of known findings
 * @param rules how strong the findings of each rule may be
 * @param generated whether findings in generated code count
 */
public record Configuration(
    Supplier<Knowledge> knowledge,
    PathGlobs excluded,
    Level severity,
    Threshold failOn,
    Path baseline,
    RuleLevels rules,
    boolean generated) {
  /** The name under which the file is looked for. */
  public static final String FILE = "mapvet.yml";

  /** That of a project without a file. */
  public static final Configuration NONE =
      new Configuration(Knowledge::builtIn, null, null, null, null, RuleLevels.NONE, true);

  static final List<String> KEYS =
      List.of(
          "types",
          "contracts",
          "collections",
          "rules",
          "exclude",
          "generated",
          "baseline",
          "severity",
          "fail-on");

  /**
   * The file that holds for a directory: in it, or in the nearest directory above it.
   *
   * @param directory an absolute path
   * @param top the last directory to look in
   */
  public static Optional<Path> find(Path directory, Path top) {
    for (Path at = directory; at != null && at.startsWith(top); at = at.getParent()) {
      Path file = at.resolve(FILE);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** The JSON Schema of the file, as text. */
  public static byte[] schema() throws IOException {
    try (InputStream in = Configuration.class.getResourceAsStream("mapvet.schema.json")) {
      return in.readAllBytes();
    }
  }

  /**
   * @param name what to call the file in messages
   */
  public static Configuration read(Path file, String name) throws ConfigurationException {
    return of(name, file, TextFile.read(file, name));
  }

  /**
   * @param file where other files are named from
   */
  static Configuration of(String name, Path file, String text) throws ConfigurationException {
    Optional<Item> root = Yaml.read(name, text);
    if (root.isEmpty()) {
      return NONE;
    }
    Map<String, Item> fields = root.get().fields(KEYS);
    Item exclude = fields.get("exclude");
    Item severity = fields.get("severity");
    Item failOn = fields.get("fail-on");
    Item baseline = fields.get("baseline");
    Item rules = fields.get("rules");
    Supplier<Knowledge> knowledge =
        KnowledgeEntries.read(name, fields.get("types"), fields.get("contracts"));
    return new Configuration(
        flag(fields, "collections") ? knowledge : () -> knowledge.get().withoutCollections(),
        exclude == null ? null : globs(exclude),
        severity == null ? null : severity.oneOf(Level.class),
        failOn == null ? null : failOn.oneOf(Threshold.class),
        baseline == null ? null : beside(file, baseline),
        rules == null ? RuleLevels.NONE : RuleLevels.read(rules),
        flag(fields, "generated"));
  }

  /** True where it is not said. */
  private static boolean flag(Map<String, Item> fields, String key) throws ConfigurationException {
    return !fields.containsKey(key) || fields.get(key).flag();
  }

  private static Path beside(Path file, Item name) throws ConfigurationException {
    try {
      return file.resolveSibling(name.text());
    } catch (InvalidPathException e) {
      throw name.wrong("is not the name of a file");
    }
  }

  private static PathGlobs globs(Item exclude) throws ConfigurationException {
    List<String> globs = new ArrayList<>();
    for (Item item : exclude.items()) {
      globs.add(item.text());
      try {
        PathGlobs.of(globs);
      } catch (IllegalArgumentException e) {
        throw item.wrong(e.getMessage());
      }
    }
    return PathGlobs.of(globs);
  }

  /**
   * The same, but without findings of these rules.
   *
   * @param names of rules
   */
  public Configuration off(Collection<String> names) {
    return new Configuration(
        knowledge, excluded, severity, failOn, baseline, rules.off(names), generated);
  }

  /**
   * What counts of that which was found: nothing of rules that are off or in code that does not
   * count, and nothing at a level that its rule may not have.
   *
   * @param units the sources that the report is about
   */
  public Report judged(Report report, Collection<Unit> units) {
    Set<SourceFile> left = generated ? Set.of() : GeneratedCode.files(units);
    List<Finding> findings =
        report.findings().stream()
            .filter(finding -> !left.contains(finding.at().file()))
            .flatMap(finding -> rules.lowered(finding).stream())
            .toList();
    return new Report(findings, report.notes());
  }
}
