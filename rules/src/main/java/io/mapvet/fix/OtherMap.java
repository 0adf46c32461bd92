// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.analysis.RootedAccess;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes another map where the map is made, one that several threads may use.
 *
 * <p>A {@code ConcurrentHashMap} where the map is a {@code HashMap}, all its uses are seen, no key
 * or value is ever null, and no function that it runs may wait or use a map: its order is as
 * unspecified as that of a {@code HashMap}. Otherwise a synchronized view of the same map, which
 * keeps nulls, order and all else, where every use is a single call, which runs no code that may
 * lock or wait. Neither where a change may rely on a look-up before it.
 */
public final class OtherMap {
  private static final String HASH_MAP = "java.util.HashMap";
  private static final String CONCURRENT = "java.util.concurrent.ConcurrentHashMap";
  private static final String COLLECTIONS = "java.util.Collections";
  private static final Set<String> WRAPPED =
      Set.of(
          HASH_MAP,
          "java.util.IdentityHashMap",
          "java.util.LinkedHashMap",
          "java.util.TreeMap",
          "java.util.WeakHashMap");
  private static final Pattern DECLARED = Pattern.compile("(java\\.util\\.)?HashMap\\b");
  private static final Pattern MADE = Pattern.compile("new\\s+((java\\.util\\.)?(\\w+))\\b");

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
    if (made == null || map.accesses().stream().anyMatch(OtherMap::relies)) {
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
    boolean concurrent =
        creation.type().equals(HASH_MAP)
            && takesNumbersOnly(creation)
            && !uses.mayMeetNull()
            && !uses.computes()
            && !uses.readsChangedEntries();
    if (concurrent && uses.takesAnyMap() && declares(text.use(CONCURRENT))) {
      int start = creation.at().start();
      text.replace(start + written.start(1), start + written.end(1), text.use(CONCURRENT));
      text.drop(HASH_MAP);
      return edit("make '" + map.subject().name() + "' a ConcurrentHashMap");
    }
    boolean wrapped =
        WRAPPED.contains(creation.type())
            && takesNumbersOnly(creation)
            && !uses.isUsedInSteps()
            && !uses.runsCode()
            && uses.takesAnyMap()
            && isAnyMap();
    if (!wrapped) {
      return null;
    }
    text.insert(creation.at().start(), text.use(COLLECTIONS) + ".synchronizedMap(");
    text.insert(creation.at().end(), ")");
    return edit("wrap '" + map.subject().name() + "' in Collections.synchronizedMap");
  }

  private Edit edit(String title) {
    return new Edit(title, text.replacements());
  }

  /** Another map may have nulls, and a comparator is code that would run under the lock. */
  private static boolean takesNumbersOnly(Op.New creation) {
    return creation.constructor().params().stream().allMatch(Nulls::isPrimitive);
  }

  private boolean isAnyMap() {
    return MapFlow.isAnyMap(made.declaredType());
  }

  /** Changes the declaration, too, where it asks for a HashMap; whether it then takes the map. */
  private boolean declares(String name) {
    if (isAnyMap() || made.isTypeInferred()) {
      return true;
    }
    Location type = made.type();
    Matcher written = type == null ? null : DECLARED.matcher(Sources.text(type));
    if (!made.declaredType().equals(HASH_MAP) || written == null || !written.lookingAt()) {
      return false;
    }
    text.replace(type.start(), type.start() + written.end(), name);
    return true;
  }
}
