// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

  /** Names of all files with knowledge. */
  static List<String> names() {
    return List.of(text("index").split("\n"));
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
    for (String name : names()) {
      if (name.startsWith("jdk-")) {
        read(name, lines);
      }
    }
    return lines;
  }

  private static void read(String name, List<Line> lines) {
    Line type = null;
    int number = 0;
    for (String text : text(name).split("\n")) {
      number++;
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
