// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac.config;

import io.mapvet.finding.Finding;
import io.mapvet.finding.Identity;
import io.mapvet.finding.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Findings that are known: a text file with one {@link Identity} a line.
 *
 * @param accepted what people accept, each with the reason; only people change it
 * @param known what was found when the file was last written
 */
public record Baseline(SortedMap<String, String> accepted, SortedSet<String> known) {
  private static final int VERSION = 1;
  private static final String HEADER = "# Mapvet baseline, format ";
  private static final Pattern FORMAT = Pattern.compile(Pattern.quote(HEADER) + "(\\d{1,9})");
  private static final String ACCEPTED = "accepted:";
  private static final String KNOWN = "known:";
  private static final String OF_PEOPLE =
      "# Kept by people: move a line of 'known' here and give the reason, '...  # reason'.";
  private static final String OF_MAPVET = "# Written by 'mapvet baseline write'.";

  /** Stands between an accepted finding and the reason. */
  public static final String BECAUSE = "  # ";

  private static final Pattern ENTRY = Pattern.compile("\\w+ \\S.*: \\S.*");

  /** That of a project without known findings. */
  public static final Baseline EMPTY = new Baseline(new TreeMap<>(), new TreeSet<>());

  /**
   * The baseline in a file.
   *
   * @param name what to call the file in messages
   * @throws ConfigurationException if it cannot be read or is no baseline that this version knows
   */
  public static Baseline read(Path file, String name) throws ConfigurationException {
    return parse(TextFile.read(file, name), name);
  }

  /**
   * The one that a configuration names; an empty one where it names none.
   *
   * @param name what to call a file in messages
   */
  public static Baseline of(Configuration configuration, Function<Path, String> name)
      throws ConfigurationException {
    Path file = configuration.baseline();
    return file == null ? EMPTY : read(file, name.apply(file));
  }

  private static Baseline parse(String text, String name) throws ConfigurationException {
    List<String> lines = text.lines().toList();
    checkFormat(lines.isEmpty() ? "" : lines.get(0), name);
    SortedMap<String, String> accepted = new TreeMap<>();
    SortedSet<String> known = new TreeSet<>();
    String part = null;
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      String at = name + ":" + (i + 1) + ": ";
      if (line.isEmpty() || line.equals(OF_PEOPLE) || line.equals(OF_MAPVET)) {
        continue;
      }
      if (line.startsWith("#")) {
        throw new ConfigurationException(
            at + "a comment would be lost: give it as the reason of a finding");
      }
      if (line.equals(ACCEPTED) || line.equals(KNOWN)) {
        part = line;
      } else if (part == null || !ENTRY.matcher(line).matches()) {
        throw new ConfigurationException(at + "not a line of a baseline: " + line);
      } else if (part.equals(KNOWN)) {
        known.add(line);
      } else {
        int end = line.indexOf(BECAUSE);
        if (end < 0) {
          throw new ConfigurationException(
              at + "an accepted finding needs a reason, after two blanks and '# '");
        }
        accepted.put(line.substring(0, end).strip(), line.substring(end + BECAUSE.length()));
      }
    }
    return new Baseline(accepted, known);
  }

  private static void checkFormat(String first, String name) throws ConfigurationException {
    Matcher format = FORMAT.matcher(first);
    if (!format.matches()) {
      throw new ConfigurationException(
          name + ": not a baseline: line 1 is not '" + HEADER + VERSION + "'");
    }
    if (Integer.parseInt(format.group(1)) != VERSION) {
      throw new ConfigurationException(
          "%s: a baseline of format %s; this version of Mapvet knows format %d"
              .formatted(name, format.group(1), VERSION));
    }
  }

  /** What to write into the file. */
  public String text() {
    List<String> lines = new ArrayList<>(List.of(HEADER + VERSION));
    lines.add(OF_PEOPLE);
    lines.add(ACCEPTED);
    accepted.forEach((finding, reason) -> lines.add(finding + BECAUSE + reason));
    lines.add(OF_MAPVET);
    lines.add(KNOWN);
    lines.addAll(known);
    return String.join("\n", lines) + "\n";
  }

  /** The same acceptances, and these findings. */
  public Baseline with(Collection<Identity> findings) {
    SortedSet<String> now =
        findings.stream().map(Identity::toString).collect(Collectors.toCollection(TreeSet::new));
    now.removeAll(accepted.keySet());
    return new Baseline(accepted, now);
  }

  /** The same with one more acceptance. */
  public Baseline accepting(String finding, String reason) {
    SortedMap<String, String> more = new TreeMap<>(accepted);
    more.put(finding, reason);
    SortedSet<String> others = new TreeSet<>(known);
    others.remove(finding);
    return new Baseline(more, others);
  }

  /** Whether the finding is accepted or known. */
  public boolean contains(Identity finding) {
    String line = finding.toString();
    return accepted.containsKey(line) || known.contains(line);
  }

  /** The entries, accepted ones too, that none of these findings is. */
  public List<String> stale(Collection<Identity> findings) {
    SortedSet<String> entries = new TreeSet<>(accepted.keySet());
    entries.addAll(known);
    findings.forEach(finding -> entries.remove(finding.toString()));
    return List.copyOf(entries);
  }

  /** The report without the findings that the baseline has. */
  public Report without(Report report) {
    List<Finding> findings = report.findings().stream().sorted().toList();
    List<Identity> identities = Identity.of(findings);
    List<Finding> rest = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).suppressed() || !contains(identities.get(i))) {
        rest.add(findings.get(i));
      }
    }
    return new Report(rest, report.notes());
  }
}
