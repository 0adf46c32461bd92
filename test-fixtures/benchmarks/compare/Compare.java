// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Counts what the reports of the tools say of the fixtures.
 *
 * <p>Arguments: the directory with a folder of reports for each rule; anything more: print what
 * each check found, too.
 */
final class Compare {
  /** The checks that speak of threads and locks; what else a tool says does not count. */
  private static final Map<String, Pattern> CHECKS = new LinkedHashMap<>();

  static {
    CHECKS.put("Mapvet", Pattern.compile(".*"));
    CHECKS.put("Mapvet, notes too", Pattern.compile(".*"));
    CHECKS.put(
        "SpotBugs, fb-contrib",
        Pattern.compile(
            "(AT|CCI|DC|DL|ESync|IS|IS2|JLM|LI|LO|ML|MSF|MTIA|NMCS|NN|NOS|SWL|TLW|UG|UL|USFW|USO|VO|WL)_.*"
                + "|RV_RETURN_VALUE_OF_PUTIFABSENT_IGNORED|RV_RETURN_VALUE_IGNORED_BAD_PRACTICE"
                + "|SC_START_IN_CTOR|MDM_LOCK_ISLOCKED"));
    CHECKS.put(
        "PMD", Pattern.compile("UseConcurrentHashMap|DoubleCheckedLocking|NonThreadSafeSingleton"));
    CHECKS.put(
        "Error Prone",
        Pattern.compile(
            "GuardedBy|ThreadSafe.*|DoubleCheckedLocking|StaticGuardedByInstance"
                + "|SynchronizeOnNonFinalField|UnsynchronizedOverridesSynchronized"
                + "|NonAtomicVolatileUpdate|Lock.*|ModifyCollectionInEnhancedForLoop"
                + "|FutureReturnValueIgnored|ThreadJoinLoop|WaitNotInLoop"));
    CHECKS.put("SonarJava", Pattern.compile(".*"));
    CHECKS.put("Lock Checker", Pattern.compile("lock\\..*|.*guarded.*"));
  }

  /** A finding: what reports it, in which file, on which lines, about which fields. */
  private record Finding(
      String tool, String check, String file, Set<Integer> lines, Set<String> fields) {}

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
    System.out.println("| rule, programs | " + String.join(" | ", CHECKS.keySet()) + " |");
    System.out.println("|---|" + "---|".repeat(CHECKS.size()));
    Map<String, Counts> totals = new HashMap<>();
    int programs = 0;
    List<Path> rules;
    try (Stream<Path> folders = Files.list(reports)) {
      rules = folders.filter(Files::isDirectory).sorted().toList();
    }
    for (Path rule : rules) {
      List<Twins> twins = twins(Files.readAllLines(rule.resolve("files")));
      List<Finding> findings = findings(rule);
      programs += twins.size();
      StringBuilder row = new StringBuilder("| " + rule.getFileName() + ", " + twins.size() + " |");
      for (String tool : CHECKS.keySet()) {
        List<Finding> own =
            findings.stream()
                .filter(f -> f.tool.equals(tool) && CHECKS.get(tool).matcher(f.check).matches())
                .toList();
        Counts counts = count(twins, own);
        totals.merge(tool, counts, Counts::plus);
        row.append(" %d / %d |".formatted(counts.found, counts.flagged));
      }
      System.out.println(row);
    }
    StringBuilder sum = new StringBuilder("| together, " + programs + " |");
    StringBuilder apart = new StringBuilder("| told apart |");
    for (String tool : CHECKS.keySet()) {
      Counts counts = totals.get(tool);
      sum.append(" %d / %d |".formatted(counts.found, counts.flagged));
      apart.append(" %d |".formatted(counts.apart));
    }
    System.out.println(sum + "\n" + apart);
    if (verbose) {
      byCheck.forEach((check, count) -> System.out.println(count + "\t" + check));
    }
  }

  private Counts count(List<Twins> twins, List<Finding> findings) {
    Counts sum = new Counts(0, 0, 0);
    for (Twins pair : twins) {
      List<Finding> inBad = in(pair.bad, findings);
      List<Finding> inGood = in(pair.good, findings);
      List<String> good = lines(pair.good);
      List<Finding> right = about(pair, inBad, pair.marked::contains);
      List<Finding> wrong = about(pair, inGood, line -> names(good.get(line - 1), pair.maps));
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

  private static Set<String> checks(List<Finding> findings) {
    return findings.stream().map(f -> f.tool + ": " + f.check).collect(Collectors.toSet());
  }

  private static List<Finding> in(Path file, List<Finding> findings) {
    String name = file.getFileName().toString();
    return findings.stream().filter(f -> f.file.equals(name)).toList();
  }

  /** Those that name the map's field, or stand on one of the lines. */
  private static List<Finding> about(Twins pair, List<Finding> findings, IntPredicate line) {
    return findings.stream()
        .filter(
            f ->
                f.fields.stream().anyMatch(pair.maps::contains)
                    || f.lines.stream().anyMatch(line::test))
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
        List<String> lines = lines(bad);
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

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // The reports.

  private static List<Finding> findings(Path rule) throws Exception {
    List<Finding> findings = new ArrayList<>();
    Pattern headline = Pattern.compile("(\\S+?\\.java):(\\d+): \\w+: \\[([\\w.]+)\\] .*");
    read(rule.resolve("mapvet-warning.txt"), headline, "Mapvet", findings);
    read(rule.resolve("mapvet-note.txt"), headline, "Mapvet, notes too", findings);
    read(rule.resolve("error-prone.log"), headline, "Error Prone", findings);
    read(rule.resolve("lock-checker.log"), headline, "Lock Checker", findings);
    Pattern row =
        Pattern.compile("\"\\d+\",\"[^\"]*\",\"([^\"]*)\",\"\\d+\",\"(\\d+)\",.*\"(\\w+)\"");
    read(rule.resolve("pmd.csv"), row, "PMD", findings);
    Pattern fields = Pattern.compile("([^\t]+)\t(\\d+)\t(\\w+)");
    read(rule.resolve("sonar-java.tsv"), fields, "SonarJava", findings);
    readSpotBugs(rule.resolve("spotbugs.xml"), findings);
    return findings;
  }

  private static void read(Path report, Pattern pattern, String tool, List<Finding> findings) {
    for (String line : lines(report)) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        String file = Path.of(matcher.group(1)).getFileName().toString();
        Set<Integer> at = Set.of(Integer.parseInt(matcher.group(2)));
        findings.add(new Finding(tool, matcher.group(3), file, at, Set.of()));
      }
    }
  }

  /** Every line that SpotBugs names counts, and so does a field that it names. */
  private static void readSpotBugs(Path report, List<Finding> findings) throws Exception {
    NodeList bugs =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(report.toFile())
            .getElementsByTagName("BugInstance");
    for (int i = 0; i < bugs.getLength(); i++) {
      Element bug = (Element) bugs.item(i);
      Set<Integer> lines = new HashSet<>();
      Set<String> fields = new HashSet<>();
      String file = null;
      for (Node node = bug.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (!(node instanceof Element part)) {
          continue;
        }
        if (part.getTagName().equals("Field")) {
          fields.add(part.getAttribute("name"));
        } else if (part.getTagName().equals("SourceLine") && part.hasAttribute("start")) {
          for (int l = number(part, "start"); l <= number(part, "end"); l++) {
            lines.add(l);
          }
        } else if (part.getTagName().equals("Class") && file == null) {
          file =
              ((Element) part.getElementsByTagName("SourceLine").item(0))
                  .getAttribute("sourcefile");
        }
      }
      findings.add(
          new Finding("SpotBugs, fb-contrib", bug.getAttribute("type"), file, lines, fields));
    }
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }
}
