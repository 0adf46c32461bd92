// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data files line by line, with what their comments say of versions. */
final class DataFiles {
  private static final Pattern SINCE = Pattern.compile("#.*\\bsince (\\d+)");
  private static final Pattern UNTIL = Pattern.compile("#.*\\buntil (\\d+)");

  /**
   * A type's heading or one of its methods.
   *
   * @param where file and line
   * @param type binary name of the type
   * @param signature of the method, or null for a heading
   * @param since first JDK that has it
   * @param until last JDK that has it
   * @param inPart whether methods that do not matter are left out
   */
  record Line(String where, String type, String signature, int since, int until, boolean inPart) {
    /** Whether the running JDK is said to have it. */
    boolean isPresent() {
      int feature = Runtime.version().feature();
      return since <= feature && feature <= until;
    }
  }

  private DataFiles() {}

  /** All files with knowledge by their names, with the packages they speak of. */
  static Map<String, List<String>> packages() {
    Map<String, List<String>> packages = new LinkedHashMap<>();
    for (String line : text("index").split("\n")) {
      List<String> words = List.of(line.split(" "));
      packages.put(words.get(0), words.subList(1, words.size()));
    }
    return packages;
  }

  static String text(String name) {
    try (InputStream stream = DataFiles.class.getResourceAsStream("/META-INF/mapvet/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All types of the JDK and their methods. */
  static List<Line> jdk() {
    List<Line> lines = new ArrayList<>();
    for (String name : packages().keySet()) {
      if (name.startsWith("jdk-")) {
        lines.addAll(lines(name));
      }
    }
    return lines;
  }

  /** The types of one file and their methods. */
  static List<Line> lines(String name) {
    Reader reader = new Reader(name);
    Families.expand(text(name), reader);
    return reader.lines;
  }

  private static final class Reader implements Families.Sink {
    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private Line type;

    Reader(String name) {
      this.name = name;
    }

    @Override
    public void line(int number, String text) {
      String where = name + ":" + number;
      if (text.startsWith("type ")) {
        String word = text.split(" ")[1];
        int since = version(SINCE, text, 1);
        int until = version(UNTIL, text, 99);
        type = new Line(where, word, null, since, until, text.contains("# in part"));
        lines.add(type);
      } else if (text.startsWith("contract ")) {
        type = null;
      } else if (type != null && text.strip().indexOf('(') > 0 && !text.strip().startsWith("#")) {
        String signature = text.substring(0, text.indexOf(')') + 1).strip();
        int since = Math.max(type.since, version(SINCE, text, 1));
        int until = Math.min(type.until, version(UNTIL, text, 99));
        lines.add(new Line(where, type.type, signature, since, until, type.inPart));
      }
    }
  }

  private static int version(Pattern pattern, String text, int otherwise) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : otherwise;
  }
}
