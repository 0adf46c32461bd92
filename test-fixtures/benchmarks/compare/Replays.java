// SPDX-License-Identifier: Apache-2.0

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts what the reports of the tools say of the replays.
 *
 * <p>Arguments: the directory with {@code rows.tsv}, the reports that are about all rows, and a
 * folder of reports for each side of each; the table of what Mapvet finds.
 */
final class Replays {
  /** What a tool makes of a row: the checks that speak of the map on each side. */
  private record Outcome(Set<String> before, Set<String> after, boolean ran) {
    boolean isSeen() {
      return ran && !before.isEmpty();
    }

    boolean isQuiet() {
      return ran && after.isEmpty();
    }

    boolean isSolved() {
      return isSeen() && isQuiet();
    }

    @Override
    public String toString() {
      return !ran
          ? "not run"
          : "%s / %s".formatted(String.join(" ", before), String.join(" ", after));
    }
  }

  private record Row(String id, String type, String map, String bug) {}

  private final Path directory;
  private final List<Reports.Finding> ofAll;
  private final Map<String, String[]> mapvet = new HashMap<>();
  private final Map<Path, Path> sources = new HashMap<>();

  private Replays(Path directory, Path outcomes) throws Exception {
    this.directory = directory;
    this.ofAll = Reports.findings(directory);
    for (String line : Reports.lines(outcomes)) {
      String[] fields = line.split("\t");
      mapvet.put(fields[0], fields);
    }
    for (String line : Reports.lines(directory.resolve("sides"))) {
      String[] fields = line.split("\t");
      sources.put(Path.of(fields[0]), Path.of(fields[1]));
    }
  }

  public static void main(String... arguments) throws Exception {
    new Replays(Path.of(arguments[0]), Path.of(arguments[1])).print();
  }

  private void print() throws Exception {
    List<String> details = new ArrayList<>();
    Map<String, Map<String, List<Outcome>>> byBug = new TreeMap<>();
    for (String line : Reports.lines(directory.resolve("rows.tsv"))) {
      String[] fields = line.split("\t");
      Row row = new Row(fields[0], fields[4], fields[5], fields[6]);
      for (String tool : Reports.CHECKS.keySet()) {
        Outcome outcome = outcome(row, tool);
        details.add(row.id + "\t" + tool + "\t" + outcome);
        for (String bug : List.of(row.bug, "together")) {
          byBug
              .computeIfAbsent(bug, b -> new HashMap<>())
              .computeIfAbsent(tool, t -> new ArrayList<>())
              .add(outcome);
        }
      }
    }
    Files.write(directory.resolve("outcomes.tsv"), details);
    Map<String, List<Outcome>> together = byBug.remove("together");
    System.out.println("| bug, rows | " + String.join(" | ", Reports.CHECKS.keySet()) + " |");
    System.out.println("|---|" + "---|".repeat(Reports.CHECKS.size()));
    byBug.forEach(Replays::print);
    print("together", together);
    StringBuilder quiet = new StringBuilder("| quiet |");
    StringBuilder run = new StringBuilder("| rows that it ran on |");
    for (String tool : Reports.CHECKS.keySet()) {
      quiet.append(" %d |".formatted(together.get(tool).stream().filter(Outcome::isQuiet).count()));
      run.append(" %d |".formatted(together.get(tool).stream().filter(Outcome::ran).count()));
    }
    System.out.println(quiet + "\n" + run);
  }

  private static void print(String bug, Map<String, List<Outcome>> outcomes) {
    StringBuilder line = new StringBuilder();
    for (String tool : Reports.CHECKS.keySet()) {
      List<Outcome> of = outcomes.get(tool);
      if (line.isEmpty()) {
        line.append("| %s, %d |".formatted(bug, of.size()));
      }
      long seen = of.stream().filter(Outcome::isSeen).count();
      line.append(" %d / %d |".formatted(seen, of.stream().filter(Outcome::isSolved).count()));
    }
    System.out.println(line);
  }

  private Outcome outcome(Row row, String tool) throws Exception {
    if (tool.startsWith("Mapvet")) {
      String[] found = mapvet.get(row.id);
      boolean notes = !tool.equals("Mapvet");
      return new Outcome(mapvet(found[1], notes), mapvet(found[2], notes), true);
    }
    Path before = directory.resolve("rows").resolve(row.id).resolve("before");
    Path after = before.resolveSibling("after");
    return new Outcome(
        checks(row, before, tool), checks(row, after, tool), ran(before, tool) && ran(after, tool));
  }

  private static Set<String> mapvet(String sighting, boolean notes) {
    boolean shown = !sighting.equals("none") && (notes || !sighting.startsWith("note"));
    return shown ? Set.of(sighting.split(" ")[1]) : Set.of();
  }

  private static boolean ran(Path side, String tool) {
    return switch (tool) {
      case "SpotBugs, fb-contrib" -> Files.exists(side.resolve("spotbugs.log"));
      case "Error Prone" -> Files.exists(side.resolve("error-prone.log"));
      case "Lock Checker" -> Files.exists(side.resolve("lock-checker.log"));
      default -> true;
    };
  }

  /** The checks of a tool with a finding that names the field or stands where it is used. */
  private Set<String> checks(Row row, Path side, String tool) throws Exception {
    Set<String> checks = new TreeSet<>();
    Path source = sources.get(side);
    Set<Integer> uses = Uses.lines(source, row.type, row.map);
    List<Reports.Finding> findings = new ArrayList<>(Reports.findings(side));
    ofAll.stream().filter(f -> f.file().equals(source)).forEach(findings::add);
    for (Reports.Finding finding : findings) {
      boolean here = source.endsWith(finding.file());
      if (finding.tool().equals(tool)
          && finding.counts()
          && (finding.fields().contains(row.type + "#" + row.map)
              || here && finding.lines().stream().anyMatch(uses::contains))) {
        checks.add(finding.check());
      }
    }
    return checks;
  }
}
