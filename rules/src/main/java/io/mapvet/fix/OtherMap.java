// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.analysis.RootedAccess;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.ir.Field;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes another map where the map is made, one that several threads may use.
 *
 * <p>A {@code ConcurrentHashMap} where the map is a {@code HashMap}, all its uses are seen, no key
 * or value is ever null, and no function that it runs may wait or use a map: its order is as
 * unspecified as that of a {@code HashMap}. Likewise a {@code ConcurrentSkipListMap} where the map
 * is a {@code TreeMap} in natural order, if such functions can also be run again. Otherwise a
 * synchronized view of the same map, which keeps nulls, order and all else, where every use is a
 * single call, which runs no code that may lock or wait. Neither where a change may rely on a
 * look-up before it, or where one thread changes the map in the middle of another use, which fails
 * as long as the map is a plain one.
 */
public final class OtherMap {
  private static final String COLLECTIONS = "java.util.Collections";
  private static final Set<String> ANY_MAP = Set.of("java.util.Map", "java.lang.Object");
  private static final Set<String> WRAPPED =
      Set.of(
          "java.util.HashMap",
          "java.util.IdentityHashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.WeakHashMap");
  private static final Pattern MADE = Pattern.compile("new\\s+((java\\.util\\.)?(\\w+))\\b");

  /**
   * A concurrent map for a plain one.
   *
   * @param types those of variables that may have either
   * @param again whether it may run a function more than once to compute one value
   */
  private record Concurrent(String plain, String type, Set<String> types, boolean again) {
    private static final List<Concurrent> ALL =
        List.of(
            new Concurrent(
                "java.util.HashMap", "java.util.concurrent.ConcurrentHashMap", ANY_MAP, false),
            new Concurrent(
                "java.util.TreeMap",
                "java.util.concurrent.ConcurrentSkipListMap",
                Set.of(
                    "java.lang.Object",
                    "java.util.Map",
                    "java.util.NavigableMap",
                    "java.util.SortedMap"),
                true));

    /** The one for a map of the type, or null. */
    static Concurrent of(String plain) {
      return ALL.stream().filter(c -> c.plain.equals(plain)).findFirst().orElse(null);
    }

    private boolean fits(MapUses uses) {
      return !uses.mayMeetNull()
          && !uses.computes()
          && !(again && uses.computesOnce())
          && !uses.readsChangedEntries()
          && !uses.mayMeanAnother()
          && uses.areDeclaredAs(types);
    }
  }

  private final Sources sources;
  private final SharedMap map;
  private final Made made;
  private final Text text;

  private OtherMap(Sources sources, SharedMap map, Made made) {
    this.sources = sources;
    this.map = map;
    this.made = made;
    this.text = new Text(sources, made.creation().at().file());
  }

  /** The edit, or null. */
  public static Edit of(SharedMap map, Sources sources) {
    Made made = Made.of(map, sources);
    boolean keeps =
        map.accesses().stream().noneMatch(OtherMap::relies)
            && map.conflicts().stream().noneMatch(c -> c.evidence().isReentry());
    if (made == null || !keeps) {
      return null;
    }
    return new OtherMap(sources, map, made).edit();
  }

  private static boolean relies(RootedAccess access) {
    return access.compoundShape() != null;
  }

  private Edit edit() {
    Op.New creation = made.creation();
    Matcher written = MADE.matcher(Sources.text(creation.at()));
    if (!written.lookingAt() || !creation.type().equals("java.util." + written.group(3))) {
      return null;
    }
    MapUses uses = MapFlow.uses(sources, made);
    if (uses.escapes() || uses.relies()) {
      return null;
    }
    Concurrent concurrent = Concurrent.of(creation.type());
    boolean fits = concurrent != null && concurrent.fits(uses);
    if (fits && declares(concurrent)) {
      int start = creation.at().start();
      String name = text.use(concurrent.type());
      text.replace(start + written.start(1), start + written.end(1), name);
      return text.edit("make '" + map.subject().name() + "' a " + simple(concurrent.type()));
    }
    boolean wrapped =
        WRAPPED.contains(creation.type())
            && !uses.isUsedInSteps()
            && !uses.runsCode()
            && uses.areDeclaredAs(ANY_MAP)
            && ANY_MAP.contains(made.declaredType());
    if (!wrapped) {
      return null;
    }
    text.insert(creation.at().start(), text.use(COLLECTIONS) + ".synchronizedMap(");
    text.insert(creation.at().end(), ")");
    return text.edit("wrap '" + map.subject().name() + "' in Collections.synchronizedMap");
  }

  /** Changes the declaration, too, where it asks for the plain map; whether it takes the other. */
  private boolean declares(Concurrent concurrent) {
    if (concurrent.types().contains(made.declaredType()) || made.isTypeInferred()) {
      return true;
    }
    Location type = made.type();
    String simple = simple(concurrent.plain());
    Matcher written =
        Pattern.compile("(java\\.util\\.)?" + simple + "\\b")
            .matcher(type == null ? "" : Sources.text(type));
    Field field = sources.fieldAt(map.subject().declaration());
    boolean fits =
        made.declaredType().equals(concurrent.plain())
            && written.lookingAt()
            && (field == null || !SerialForm.has(field, sources));
    if (!fits) {
      return false;
    }
    text.replace(type.start(), type.start() + written.end(), text.use(concurrent.type()));
    return true;
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
