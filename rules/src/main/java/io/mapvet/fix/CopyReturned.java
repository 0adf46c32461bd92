// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.analysis.Conflict;
import io.mapvet.analysis.RootedAccess;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.knowledge.Effect.Mode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Returns a copy where a method returns a guarded map, or a live view of it, under the lock.
 *
 * <p>The copy has the class of the map, or one with the order of the view; a wrapper that forbids
 * changes stays around it. Every other use of the field is seen and leads to no alias, and callers
 * that are seen read the result at once ({@link ResultUses}).
 */
public final class CopyReturned {
  /** The class of a copy of the map itself, of its keys and of its values. */
  private static final Map<String, List<String>> COPIES =
      Map.of(
          "HashMap", List.of("HashMap", "HashSet", "ArrayList"),
          "LinkedHashMap", List.of("LinkedHashMap", "LinkedHashSet", "ArrayList"),
          "TreeMap", List.of("TreeMap", "TreeSet", "ArrayList"),
          "ArrayList", List.of("ArrayList"),
          "HashSet", List.of("HashSet"),
          "LinkedHashSet", List.of("LinkedHashSet"),
          "TreeSet", List.of("TreeSet"));

  private static final String PACKAGE = "java.util.";

  private final Sources sources;
  private final SharedMap map;
  private final Made made;
  private final Text text;
  private final Map<String, String> names = new LinkedHashMap<>();

  private CopyReturned(Sources sources, SharedMap map, Made made) {
    this.sources = sources;
    this.map = map;
    this.made = made;
    this.text = new Text(sources, made.creation().at().file());
  }

  /** The edit, or null. */
  public static Edit of(SharedMap map, Sources sources) {
    Made made = Made.of(map, sources);
    boolean fits =
        made != null
            && made.field() != null
            && made.type() != null
            && Sources.text(made.type()).contains("<")
            && made.creation().type().startsWith(PACKAGE)
            && COPIES.containsKey(simple(made.creation().type()))
            && made.creation().args().size() < 3 // the third is the order of access
            && map.conflicts().stream().allMatch(c -> isEscape(c) || isBeyond(map, c));
    return fits ? new CopyReturned(sources, map, made).edit() : null;
  }

  private static boolean isEscape(Conflict conflict) {
    return conflict.first().isEscape();
  }

  private static boolean isBeyond(SharedMap map, Conflict conflict) {
    return map.beyond().contains(conflict.first().at())
        || map.beyond().contains(conflict.second().at());
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private Edit edit() {
    Field field = sources.fieldAt(map.subject().declaration());
    Set<String> locks = locksOfWrites();
    Returns returns = new Returns(field, locks);
    sources.mentions(made.field()).forEach(returns::run);
    if (returns.found().isEmpty() || returns.hasOtherUses()) {
      return null;
    }
    for (Returns.Found found : returns.found()) {
      if (!isFree(found.method())
          || !ResultUses.areReads(found.method(), made.field(), sources)
          || !copy(found)) {
        return null;
      }
    }
    Set<Location> copied = new HashSet<>();
    returns.found().forEach(found -> copied.add(found.at()));
    boolean all =
        map.conflicts().stream()
            .filter(CopyReturned::isEscape)
            .allMatch(c -> copied.stream().anyMatch(at -> at.contains(c.first().at())));
    return all ? text.edit("return a copy of '" + map.subject().name() + "'") : null;
  }

  /** The locks that every change seen holds exclusively, by their names relative to the map. */
  private Set<String> locksOfWrites() {
    List<RootedAccess> writes = new ArrayList<>(map.accesses());
    map.conflicts().forEach(conflict -> writes.add(conflict.first()));
    map.conflicts().forEach(conflict -> writes.add(conflict.second()));
    writes.removeIf(access -> !access.writes());
    Set<String> locks = new HashSet<>();
    if (!writes.isEmpty()) {
      locks.addAll(writes.get(0).guards().keySet());
    }
    for (RootedAccess write : writes) {
      locks.removeIf(lock -> write.guards().get(lock) != Mode.EXCLUSIVE);
    }
    return locks;
  }

  /**
   * Whether callers name the method itself, and none of another type it stands for or that stands
   * for it, and no framework does.
   */
  private boolean isFree(Method method) {
    ClassDecl owner = sources.classNamed(method.owner());
    boolean plain =
        method.annotations().isEmpty()
            && !method.is(Modifier.PRIVATE)
            && !method.is(Modifier.PROTECTED)
            && !sources.isNamedVaguely(method.name())
            && isSeen(owner);
    return plain
        && sources.classes().stream()
            .filter(c -> c != owner && sources.areRelated(c.name(), owner.name()))
            .flatMap(c -> c.methods().stream())
            .noneMatch(m -> m.signature().equals(method.signature()));
  }

  /** Whether all supertypes are in the analysed files. */
  private boolean isSeen(ClassDecl type) {
    return type != null
        && (type.superclass().equals("java.lang.Object")
            || isSeen(sources.classNamed(type.superclass())))
        && type.interfaces().stream().allMatch(i -> isSeen(sources.classNamed(i)));
  }

  private boolean copy(Returns.Found found) {
    String view = found.view();
    Matcher written = pattern(view).matcher(Sources.text(found.at()));
    if (found.at().file() != text.file() || !written.matches()) {
      return false;
    }
    int part = view.isEmpty() ? 0 : view.equals("keySet") ? 1 : 2;
    String type = PACKAGE + COPIES.get(simple(made.creation().type())).get(part);
    String name = names.computeIfAbsent(type, text::use);
    int start = found.at().start();
    text.insert(start + written.start("returned"), "new " + name + "<>(");
    text.insert(start + written.end("returned"), ")");
    return true;
  }

  private Pattern pattern(String view) {
    return Pattern.compile(
        "return\\s+(?:(?:\\w+\\s*\\.\\s*)*unmodifiable\\w+\\s*\\(\\s*)?"
            + "(?<returned>(?:\\w+\\s*\\.\\s*)*"
            + Pattern.quote(map.subject().name())
            + (view.isEmpty() ? "" : "\\s*\\.\\s*" + view + "\\s*\\(\\s*\\)")
            + ")\\s*\\)?\\s*;");
  }
}
