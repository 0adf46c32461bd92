// SPDX-License-Identifier: Apache-2.0

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what the reports of the tools say of the fixtures.
 *
 * <p>Arguments: the directory with a folder of reports for each rule; anything more: print what
 * each check found, too.
 */
final class Compare {
  /** A Bad and its Good, with the name that the map has in both and the marked lines of the Bad. */
  private record Twins(Path bad, Path good, Set<String> maps, Set<Integer> marked) {}

  private record Counts(int found, int flagged, int apart) {
    Counts plus(Counts other) {
      return new Counts(found + other.found, flagged + other.flagged, apart + other.apart);
    }
  }

  private final Path reports;
  private final boolean verbose;
  private final Map<String, Integer> byCheck = new TreeMap<>();

  private Compare(Path reports, boolean verbose) {
    this.reports = reports;
    this.verbose = verbose;
  }

  public static void main(String... arguments) throws Exception {
    new Compare(Path.of(arguments[0]), arguments.length > 1).print();
  }

  private void print() throws Exception {
    System.out.println("| rule, programs | " + String.join(" | ", Reports.CHECKS.keySet()) + " |");
    System.out.println("|---|" + "---|".repeat(Reports.CHECKS.size()));
    Map<String, Counts> totals = new HashMap<>();
    int programs = 0;
    List<Path> rules;
    try (Stream<Path> folders = Files.list(reports)) {
      rules = folders.filter(Files::isDirectory).sorted().toList();
    }
    for (Path rule : rules) {
      List<Twins> twins = twins(Files.readAllLines(rule.resolve("files")));
      List<Reports.Finding> findings = Reports.findings(rule);
      programs += twins.size();
      StringBuilder row = new StringBuilder("| " + rule.getFileName() + ", " + twins.size() + " |");
      for (String tool : Reports.CHECKS.keySet()) {
        List<Reports.Finding> own =
            findings.stream().filter(f -> f.tool().equals(tool) && f.counts()).toList();
        Counts counts = count(twins, own);
        totals.merge(tool, counts, Counts::plus);
        row.append(" %d / %d |".formatted(counts.found, counts.flagged));
      }
      System.out.println(row);
    }
    StringBuilder sum = new StringBuilder("| together, " + programs + " |");
    StringBuilder apart = new StringBuilder("| told apart |");
    for (String tool : Reports.CHECKS.keySet()) {
      Counts counts = totals.get(tool);
      sum.append(" %d / %d |".formatted(counts.found, counts.flagged));
      apart.append(" %d |".formatted(counts.apart));
    }
    System.out.println(sum + "\n" + apart);
    if (verbose) {
      byCheck.forEach((check, count) -> System.out.println(count + "\t" + check));
    }
  }

  private Counts count(List<Twins> twins, List<Reports.Finding> findings) {
    Counts sum = new Counts(0, 0, 0);
    for (Twins pair : twins) {
      List<Reports.Finding> inBad = in(pair.bad, findings);
      List<Reports.Finding> inGood = in(pair.good, findings);
      List<String> good = Reports.lines(pair.good);
      List<Reports.Finding> right = about(pair, inBad, pair.marked::contains);
      List<Reports.Finding> wrong =
          about(pair, inGood, line -> names(good.get(line - 1), pair.maps));
      Set<String> apart = checks(inBad);
      apart.removeAll(checks(inGood));
      sum = sum.plus(new Counts(one(right), one(wrong), one(apart)));
      checks(right).forEach(check -> byCheck.merge(check + " in Bad", 1, Integer::sum));
      checks(wrong).forEach(check -> byCheck.merge(check + " in Good", 1, Integer::sum));
    }
    return sum;
  }

  private static int one(Collection<?> some) {
    return some.isEmpty() ? 0 : 1;
  }

  private static Set<String> checks(List<Reports.Finding> findings) {
    return findings.stream().map(f -> f.tool() + ": " + f.check()).collect(Collectors.toSet());
  }

  private static List<Reports.Finding> in(Path file, List<Reports.Finding> findings) {
    return findings.stream().filter(f -> f.file().endsWith(file.getFileName())).toList();
  }

  /** Those that name the map's field, or stand on one of the lines. */
  private static List<Reports.Finding> about(
      Twins pair, List<Reports.Finding> findings, IntPredicate line) {
    return findings.stream()
        .filter(
            f ->
                f.fields().stream().anyMatch(field -> pair.maps.contains(field.split("#")[1]))
                    || f.lines().stream().anyMatch(line::test))
        .toList();
  }

  private static boolean names(String line, Set<String> maps) {
    String code = line.replaceFirst("//.*", "");
    return maps.stream().anyMatch(map -> Pattern.compile("\\b" + map + "\\b").matcher(code).find());
  }

  // The fixtures.

  private static final Pattern DECLARATION = Pattern.compile("// ?(?:expect|miss): ");
  private static final Pattern MARK = Pattern.compile("// ?(?:expect: |miss: |race\\b)");

  private static List<Twins> twins(List<String> files) {
    Map<String, Path> goods = new HashMap<>();
    for (String file : files) {
      Path path = Path.of(file);
      goods.put(path.getFileName().toString(), path);
    }
    List<Twins> twins = new ArrayList<>();
    for (String file : files) {
      Path bad = Path.of(file);
      String name = bad.getFileName().toString();
      Path good = goods.get(name.replaceFirst("Bad\\.java$", "Good.java"));
      if (name.endsWith("Bad.java") && good != null) {
        Set<String> maps = new HashSet<>();
        Set<Integer> marked = new HashSet<>();
        List<String> lines = Reports.lines(bad);
        for (int i = 0; i < lines.size(); i++) {
          if (MARK.matcher(lines.get(i)).find()) {
            marked.add(i + 1);
          }
          if (DECLARATION.matcher(lines.get(i)).find()) {
            declared(lines.get(i)).ifPresent(maps::add);
          }
        }
        twins.add(new Twins(bad, good, maps, marked));
      }
    }
    return twins;
  }

  private static final Pattern NAME =
      Pattern.compile("(\\w+)(?:\\[\\w*])?\\s*=|\\w*(?:Map|Table)\\b[\\s\\[\\]]+(\\w+)\\s*[;,)]");

  /** The name of the variable or component declared on a line; none where a map has no name. */
  private static Optional<String> declared(String line) {
    String code = line.replaceFirst("//.*", "").replaceAll("@\\w+(\\([^)]*\\))?", "");
    while (code.matches(".*<[^<>]*>.*")) {
      code = code.replaceAll("<[^<>]*>", " ");
    }
    Matcher name = NAME.matcher(code);
    return name.find()
        ? Optional.of(name.group(1) != null ? name.group(1) : name.group(2))
        : Optional.empty();
  }
}
