// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli;

import io.mapvet.finding.Identity;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Findings that are known: a text file with one {@link Identity} a line.
 *
 * @param accepted what people accept, each with the reason; only people change it
 * @param known what was found when the file was last written
 */
record Baseline(SortedMap<String, String> accepted, SortedSet<String> known) {
  private static final int VERSION = 1;
  private static final String HEADER = "# Mapvet baseline, format ";
  private static final Pattern FORMAT = Pattern.compile(Pattern.quote(HEADER) + "(\\d{1,9})");
  private static final String ACCEPTED = "accepted:";
  private static final String KNOWN = "known:";
  private static final String OF_PEOPLE =
      "# Kept by people: move a line of 'known' here and give the reason, '...  # reason'.";
  private static final String OF_MAPVET = "# Written by 'mapvet baseline write'.";
  private static final String BECAUSE = "  # ";
  private static final Pattern ENTRY = Pattern.compile("\\w+ \\S.*: \\S.*");

  static final Baseline EMPTY = new Baseline(new TreeMap<>(), new TreeSet<>());

  /**
   * The baseline in a file.
   *
   * @param argument the file as the user wrote it
   * @throws UserError if it cannot be read or is no baseline that this version knows
   */
  static Baseline read(Path file, String argument) {
    try {
      return parse(Files.readString(file), argument);
    } catch (CharacterCodingException e) {
      throw new UserError(argument + ": not a baseline: is not UTF-8");
    } catch (IOException e) {
      throw new UserError(argument + ": cannot be read: " + SourceFinder.reason(e));
    }
  }

  /**
   * @param name what to call the file in messages
   * @throws UserError if the text is no baseline that this version knows
   */
  private static Baseline parse(String text, String name) {
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
        throw new UserError(at + "a comment would be lost: give it as the reason of a finding");
      }
      if (line.equals(ACCEPTED) || line.equals(KNOWN)) {
        part = line;
      } else if (part == null || !ENTRY.matcher(line).matches()) {
        throw new UserError(at + "not a line of a baseline: " + line);
      } else if (part.equals(KNOWN)) {
        known.add(line);
      } else {
        int end = line.indexOf(BECAUSE);
        if (end < 0) {
          throw new UserError(at + "an accepted finding needs a reason, after two blanks and '# '");
        }
        accepted.put(line.substring(0, end).strip(), line.substring(end + BECAUSE.length()));
      }
    }
    return new Baseline(accepted, known);
  }

  private static void checkFormat(String first, String name) {
    Matcher format = FORMAT.matcher(first);
    if (!format.matches()) {
      throw new UserError(name + ": not a baseline: line 1 is not '" + HEADER + VERSION + "'");
    }
    if (Integer.parseInt(format.group(1)) != VERSION) {
      throw new UserError(
          "%s: a baseline of format %s; this version of Mapvet knows format %d"
              .formatted(name, format.group(1), VERSION));
    }
  }

  String text() {
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
  Baseline with(Collection<Identity> findings) {
    SortedSet<String> now =
        findings.stream().map(Identity::toString).collect(Collectors.toCollection(TreeSet::new));
    now.removeAll(accepted.keySet());
    return new Baseline(accepted, now);
  }

  boolean contains(Identity finding) {
    String line = finding.toString();
    return accepted.containsKey(line) || known.contains(line);
  }

  /** The entries, accepted ones too, that none of these findings is. */
  List<String> stale(Collection<Identity> findings) {
    SortedSet<String> entries = new TreeSet<>(accepted.keySet());
    entries.addAll(known);
    findings.forEach(finding -> entries.remove(finding.toString()));
    return List.copyOf(entries);
  }
}
