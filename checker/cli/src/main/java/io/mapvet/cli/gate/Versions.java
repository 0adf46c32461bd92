// SPDX-License-Identifier: Apache-2.0
package io.mapvet.cli.gate;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import io.mapvet.cli.git.StoredSource;
import io.mapvet.finding.Finding;
import io.mapvet.finding.Side;
import io.mapvet.finding.Step;
import io.mapvet.ir.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sources before and after a change. */
final class Versions {
  private final Map<String, StoredSource> base;
  private final Map<String, StoredSource> head;
  private final Map<String, Set<Integer>> touched = new HashMap<>();

  /**
   * @param base those before, by the path shown to people
   * @param head those after
   */
  Versions(Map<String, StoredSource> base, Map<String, StoredSource> head) {
    this.base = base;
    this.head = head;
  }

  /** Whether both are one file: the same, or one that went and another that came. */
  boolean mayBeSame(String before, String after) {
    return before.equals(after) || !head.containsKey(before) && !base.containsKey(after);
  }

  /** Whether a map was given another name: the old one is gone and the new one is new. */
  boolean isRenamed(Known before, Finding after) {
    String newName = after.map().name();
    return !contains(head.get(after.at().file().path()), before.name())
        && !contains(base.get(before.path()), newName);
  }

  /** Whether the change made or changed the line a place stands in. */
  boolean touches(Location at) {
    return touched.computeIfAbsent(at.file().path(), this::touched).contains(at.line());
  }

  /** Whether the change touched the access itself. */
  boolean touches(Side side) {
    return touches(side.at());
  }

  /** Whether the change touched the way from the start of the thread to the access. */
  boolean touchesWay(Side side) {
    Location start = side.thread().start();
    return start != null && touches(start)
        || side.chain().stream().map(Step::at).anyMatch(this::touches);
  }

  /** The lines that are new; those that went elsewhere in the file have only moved. */
  private Set<Integer> touched(String path) {
    Patch<String> patch = DiffUtils.diff(lines(before(path)), lines(head.get(path)));
    List<String> gone = new ArrayList<>();
    patch.getDeltas().forEach(delta -> gone.addAll(delta.getSource().getLines()));
    Set<Integer> lines = new HashSet<>();
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      int line = delta.getTarget().getPosition();
      for (String text : delta.getTarget().getLines()) {
        line++;
        if (!gone.remove(text)) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  /** The same file in the base; of one that moved, one of its name that went; otherwise null. */
  private StoredSource before(String path) {
    StoredSource same = base.get(path);
    if (same != null) {
      return same;
    }
    return base.keySet().stream()
        .filter(old -> mayBeSame(old, path))
        .filter(old -> Path.of(old).getFileName().equals(Path.of(path).getFileName()))
        .sorted()
        .findFirst()
        .map(base::get)
        .orElse(null);
  }

  private static List<String> lines(StoredSource source) {
    return text(source).lines().map(String::strip).toList();
  }

  private static boolean contains(StoredSource source, String name) {
    return Known.word(name).matcher(text(source)).find();
  }

  private static String text(StoredSource source) {
    try {
      return source == null
          ? ""
          : new String(source.source().content().read(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
