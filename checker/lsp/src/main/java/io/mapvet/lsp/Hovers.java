// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import io.mapvet.finding.MapAccesses;
import io.mapvet.finding.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** Says of a map, at its declaration, who reaches it and under which locks. */
final class Hovers {
  private static final int MOST_SIDES = 15;

  private Hovers() {}

  static Optional<Hover> at(FileView view, int offset) {
    return view.maps().stream()
        .filter(map -> contains(map, offset))
        .findFirst()
        .map(
            map ->
                new Hover(
                    new MarkupContent(MarkupKind.MARKDOWN, text(map)),
                    Ranges.of(map.map().declaration())));
  }

  private static boolean contains(MapAccesses map, int offset) {
    return map.map().declaration().start() <= offset && offset <= map.map().declaration().end();
  }

  private static String text(MapAccesses map) {
    List<String> lines = new ArrayList<>();
    lines.add("**" + map.map().type() + " `" + map.map().name() + "`**: " + summary(map.sides()));
    for (Side side : map.sides().subList(0, Math.min(map.sides().size(), MOST_SIDES))) {
      lines.add("- line %d: %s".formatted(side.at().line(), Sides.text(side)));
    }
    if (map.sides().size() > MOST_SIDES) {
      lines.add("- and " + (map.sides().size() - MOST_SIDES) + " more");
    }
    return String.join("\n", lines);
  }

  private static String summary(List<Side> sides) {
    if (sides.isEmpty()) {
      return "no access after initialisation is seen";
    }
    Set<String> threads = sides.stream().map(s -> s.thread().text()).collect(Collectors.toSet());
    Set<String> locks = new HashSet<>(sides.get(0).locks());
    sides.forEach(side -> locks.retainAll(side.locks()));
    return "%s from %s, %s\n"
        .formatted(
            count(sides.size(), "access", "accesses"),
            count(threads.size(), "origin", "origins"),
            locks.isEmpty()
                ? "no lock is held at all of them"
                : locks.stream().sorted().collect(Collectors.joining(", ")) + " held at all");
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
