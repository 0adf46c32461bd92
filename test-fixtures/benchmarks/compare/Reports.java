// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the tools report, as far as it is about threads and locks. */
final class Reports {
  /** The checks that speak of threads and locks; what else a tool says does not count. */
  static final Map<String, Pattern> CHECKS = new LinkedHashMap<>();

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

  /**
   * A finding: what reports it, in which file, on which lines, about which fields, each as {@code
   * class#field}.
   */
  record Finding(String tool, String check, Path file, Set<Integer> lines, Set<String> fields) {
    /** Whether it speaks of threads and locks. */
    boolean counts() {
      return CHECKS.get(tool).matcher(check).matches();
    }
  }

  private Reports() {}

  /** What the reports in a folder say; a tool without a report there says nothing. */
  static List<Finding> findings(Path folder) throws Exception {
    List<Finding> findings = new ArrayList<>();
    Pattern headline = Pattern.compile("(\\S+?\\.java):(\\d+): \\w+: \\[([\\w.]+)\\] .*");
    read(folder.resolve("mapvet-warning.txt"), headline, "Mapvet", findings);
    read(folder.resolve("mapvet-note.txt"), headline, "Mapvet, notes too", findings);
    read(folder.resolve("error-prone.log"), headline, "Error Prone", findings);
    read(folder.resolve("lock-checker.log"), headline, "Lock Checker", findings);
    Pattern row =
        Pattern.compile("\"\\d+\",\"[^\"]*\",\"([^\"]*)\",\"\\d+\",\"(\\d+)\",.*\"(\\w+)\"");
    read(folder.resolve("pmd.csv"), row, "PMD", findings);
    Pattern fields = Pattern.compile("([^\t]+)\t(\\d+)\t(\\w+)");
    read(folder.resolve("sonar-java.tsv"), fields, "SonarJava", findings);
    readSpotBugs(folder.resolve("spotbugs.xml"), findings);
    return findings;
  }

  private static void read(Path report, Pattern pattern, String tool, List<Finding> findings) {
    for (String line : Files.exists(report) ? lines(report) : List.<String>of()) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        Path file = Path.of(matcher.group(1));
        Set<Integer> at = Set.of(Integer.parseInt(matcher.group(2)));
        findings.add(new Finding(tool, matcher.group(3), file, at, Set.of()));
      }
    }
  }

  /** Every line that SpotBugs names counts, and so does a field that it names. */
  private static void readSpotBugs(Path report, List<Finding> findings) throws Exception {
    if (!Files.exists(report)) {
      return;
    }
    NodeList bugs =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(report.toFile())
            .getElementsByTagName("BugInstance");
    for (int i = 0; i < bugs.getLength(); i++) {
      Element bug = (Element) bugs.item(i);
      Set<Integer> lines = new HashSet<>();
      Set<String> fields = new HashSet<>();
      Path file = null;
      for (Node node = bug.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (!(node instanceof Element part)) {
          continue;
        }
        if (part.getTagName().equals("Field")) {
          String owner = part.getAttribute("classname").replace('$', '.');
          fields.add(owner + "#" + part.getAttribute("name"));
        } else if (part.getTagName().equals("SourceLine") && part.hasAttribute("start")) {
          for (int l = number(part, "start"); l <= number(part, "end"); l++) {
            lines.add(l);
          }
        } else if (part.getTagName().equals("Class") && file == null) {
          Element source = (Element) part.getElementsByTagName("SourceLine").item(0);
          file = Path.of(source.getAttribute("sourcepath"));
        }
      }
      findings.add(
          new Finding("SpotBugs, fb-contrib", bug.getAttribute("type"), file, lines, fields));
    }
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
