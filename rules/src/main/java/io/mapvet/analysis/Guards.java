// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect.Mode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The locks held at an access, named relative to the map, so that accesses seen through different
 * paths compare: {@code this} is the object whose field holds the map, {@code this.lock} a field of
 * that object, {@code itself} the map.
 */
final class Guards {
  static final String ITSELF = "itself";
  static final String OWNER = "this";

  /** Behind the name of the map: what holds its entry in another map. */
  private static final String ENTRY = "'s entry";

  /** Before what tells how an index is computed, and nothing to people. */
  static final String COMPUTED = "by ";

  /** Prefix of a lock that does not keep two threads apart: theirs may be different objects. */
  static final String LOOSE = "~";

  private static final String HOLDER = "holder:";
  private static final String OUTSIDE = "in:";
  private static final char SEPARATOR = '|';
  private static final char CLASS = '#';

  private Guards() {}

  /** Whether the lock is neither the map, nor its owner, nor a part of its owner. */
  static boolean isOutside(String guard) {
    String name = guard.startsWith(LOOSE) ? guard.substring(LOOSE.length()) : guard;
    return name.startsWith(HOLDER) || name.startsWith(OUTSIDE);
  }

  /** Whether the lock is the object whose field holds the container of the map. */
  static boolean isOwnerOf(FieldKey container, String guard) {
    return guard.equals(HOLDER + "." + container.name());
  }

  /** Whether the lock is a part of the object whose field holds the container of the map. */
  static boolean isBeside(FieldKey container, String guard) {
    String part = container.name() + "[]" + SEPARATOR + simple(container.owner()) + ".";
    return guard.startsWith(OUTSIDE + "." + part);
  }

  /**
   * The simple name of the class of which the lock is a static part, or the class object; null
   * where it is none.
   */
  static String ofClass(String guard) {
    boolean relative =
        guard.startsWith(LOOSE)
            || guard.startsWith(ITSELF)
            || guard.startsWith(OWNER)
            || isOutside(guard);
    return relative ? null : guard.substring(0, guard.indexOf('.'));
  }

  /** Whether no code takes the lock, but a map that holds this one does. */
  static boolean isEntry(String guard) {
    return guard.endsWith(ENTRY);
  }

  /** The named locks with their modes. */
  static Map<String, Mode> of(RootedAccess rooted) {
    Map<String, Mode> guards = new LinkedHashMap<>();
    Access access = rooted.access();
    for (Map.Entry<Lock, Mode> held : access.locks().asMap().entrySet()) {
      String name = name(held.getKey(), access.place(), rooted.client());
      if (name == null) {
        continue;
      }
      boolean loose = name.startsWith(LOOSE);
      boolean implied = held.getKey().isImplied();
      String kind = held.getKey().isMonitor() ? "" : implied ? held.getKey().under() + ENTRY : "()";
      String key = loose || held.getKey().stable() ? name + kind : LOOSE + name + kind;
      if (held.getKey().isOfKnownElement()) {
        key = key.replace("[]", "[" + ((Term.Constant) held.getKey().index()).value() + "]");
      }
      guards.merge(key, held.getValue(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    return guards;
  }

  private static String name(Lock lock, Place map, String client) {
    if (lock.isRelative()) {
      return name(lock.relative().lock(), lock.relative().map(), client);
    }
    return isOfOtherElement(lock, map)
        ? beside(lock.place(), map, client)
        : name(lock.place(), map, client);
  }

  /**
   * Whether lock and map are parts of elements of one container, and the lock is that of a certain
   * element which is not known to be the map's.
   */
  private static boolean isOfOtherElement(Lock lock, Place map) {
    return lock.isOfKnownElement() && Places.hasElement(common(lock.place(), map));
  }

  private static Place common(Place lock, Place map) {
    Place common = lock;
    while (common != null && !Places.isPrefix(common, map)) {
      common = common.base();
    }
    return common;
  }

  /** The name of a lock as seen from a flag, or null where it has none that is the same for all. */
  static String fromFlag(Lock lock, Place flag) {
    String name = lock.stable() && !lock.isWon() ? name(lock.place(), flag, "") : null;
    return name == null || name.startsWith(LOOSE) || isOutside(name) ? null : name;
  }

  private static String name(Place lock, Place map, String client) {
    if (lock.equals(map)) {
      return ITSELF;
    }
    if (lock instanceof Place.ClassObject type) {
      return simple(type.type()) + ".class";
    }
    if (lock instanceof Place.View wrapper && wrapper.unwrapped().equals(map)) {
      return ITSELF + "'s wrapper";
    }
    if (Places.isPrefix(map, lock)) {
      return OWNER + path(lock, map);
    }
    Place owner = map.base();
    if (lock.equals(owner)) {
      return OWNER;
    }
    if (owner != null && Places.isPrefix(owner, lock)) {
      return OWNER + path(lock, owner) + ofOtherClass(first(lock, owner), Places.field(map));
    }
    if (owner != null && Places.isPrefix(lock, owner)) {
      return throughEnclosing(lock, owner) ? LOOSE + "inner this" : HOLDER + path(owner, lock);
    }
    Place common = common(lock, map);
    if (lock.root() instanceof Place.Static && common != null && !common.equals(lock)) {
      return beside(lock, map, client);
    }
    if (lock.root() instanceof Place.Static field) {
      return simple(field.field().owner()) + "." + field.field().name() + path(lock, field);
    }
    if (map instanceof Place.Static) {
      return LOOSE + inPath(lock);
    }
    if (owner == null && holds(lock, map)) {
      return OWNER;
    }
    if (lock instanceof Place.Alloc alloc && alloc.site().field() != null) {
      return sameOwner(alloc.site().field(), map)
          ? OWNER + "." + alloc.site().field().name()
          : null;
    }
    if (lock instanceof Place.Alloc alloc && alloc.site().isFresh() && !alloc.site().isShared()) {
      return LOOSE + "an object of its own";
    }
    if (lock.root() instanceof Place.Input argument && argument.index() > 0 && isOfThis(map)) {
      return LOOSE + "an argument";
    }
    return lock.root().equals(map.root()) ? beside(lock, map, client) : null;
  }

  private static boolean isOfThis(Place map) {
    return map.root() instanceof Place.Input owner && owner.index() == 0;
  }

  /** A part of some object on the way to the map: by the steps from there to both. */
  private static String beside(Place lock, Place map, String client) {
    Place common = common(lock, map);
    while (Places.hasElement(common)) {
      common = common.base();
    }
    FieldKey first = first(lock, common);
    String type = first == null ? client : first.owner();
    return OUTSIDE + path(map, common) + SEPARATOR + simple(type) + path(lock, common);
  }

  /** The first field on the way from {@code from} to {@code to}, or null. */
  private static FieldKey first(Place to, Place from) {
    Place step = to;
    while (step.base() != null && !step.base().equals(from)) {
      step = step.base();
    }
    return Places.field(step);
  }

  /** What tells a lock from one of the same name in the map's own class, which it may hide. */
  private static String ofOtherClass(FieldKey lock, FieldKey map) {
    return lock == null || map == null || lock.owner().equals(map.owner())
        ? ""
        : CLASS + simple(lock.owner());
  }

  /** The name without the class that declares the lock. */
  static String plain(String guard) {
    int at = guard.indexOf(CLASS);
    return at < 0 ? guard : guard.substring(0, at) + (guard.endsWith("()") ? "()" : "");
  }

  /** Whether a map known only by where it is made was put into a field of the locked object. */
  private static boolean holds(Place lock, Place map) {
    return lock instanceof Place.Alloc owner
        && map instanceof Place.Alloc alloc
        && alloc.site().field() != null
        && alloc.site().field().owner().equals(owner.site().type());
  }

  private static boolean sameOwner(FieldKey lock, Place map) {
    FieldKey field = map instanceof Place.Alloc alloc ? alloc.site().field() : Places.field(map);
    return field != null && field.owner().equals(lock.owner());
  }

  private static String inPath(Place lock) {
    return lock.base() == null ? OWNER : OWNER + path(lock, lock.root());
  }

  /** Whether the way from {@code lock} down to {@code owner} goes through an enclosing instance. */
  private static boolean throughEnclosing(Place lock, Place owner) {
    for (Place p = owner; p != null && !p.equals(lock); p = p.base()) {
      if (p instanceof Place.Field field && field.field().isSynthetic()) {
        return true;
      }
    }
    return false;
  }

  /** The steps from {@code from} to {@code to}, each with a dot before it. */
  private static String path(Place to, Place from) {
    StringBuilder text = new StringBuilder();
    for (Place p = to; p != null && !p.equals(from); p = p.base()) {
      if (p instanceof Place.Field field) {
        text.insert(0, "." + field.field().name());
      } else if (p instanceof Place.Element) {
        text.insert(0, "[]");
      }
    }
    return text.toString();
  }

  private static String simple(String type) {
    return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
  }

  /** Whether some lock keeps the two accesses apart. */
  static boolean keepApart(Map<String, Mode> first, Map<String, Mode> second) {
    for (Map.Entry<String, Mode> held : first.entrySet()) {
      if (!held.getKey().startsWith(LOOSE)
          && Lockset.excludes(held.getValue(), second.get(held.getKey()))) {
        return true;
      }
    }
    return false;
  }

  /** A lock held at an access as people write it, by whatever name there is. */
  static String display(Lock lock, Place place, String client, String map) {
    String guard = name(lock, place, client);
    return guard != null ? display(guard, map) : ownName(lock.place());
  }

  private static String ownName(Place lock) {
    FieldKey field = Places.field(lock);
    if (lock instanceof Place.Alloc alloc) {
      field = alloc.site().field();
      if (field == null) {
        String variable = alloc.site().variable();
        return variable.isEmpty() ? "an object of " + simple(alloc.site().type()) : variable;
      }
    }
    if (field != null) {
      return simple(field.owner()) + "." + field.name();
    }
    return lock instanceof Place.Input ? "an argument" : "an element";
  }

  /**
   * The lock as people write it.
   *
   * @param map name of the map; of content, that of its container and brackets
   */
  static String display(String guard, String map) {
    String name = plain(guard.startsWith(LOOSE) ? guard.substring(LOOSE.length()) : guard);
    name = name.replaceAll("\\[" + COMPUTED + "\\w+]", "[]");
    if (name.endsWith("()")) {
      name = name.substring(0, name.length() - 2);
    }
    if (name.startsWith(ITSELF)) {
      return map + name.substring(ITSELF.length());
    }
    String container = map.endsWith("[]") ? map.substring(0, map.length() - 2) : null;
    if (container != null && name.startsWith(OWNER)) {
      return container + name.substring(OWNER.length());
    }
    if (name.equals(HOLDER + "." + container)) {
      return OWNER;
    }
    if (name.equals(HOLDER + "[]")) {
      return "the container that it was found in";
    }
    if (name.startsWith(HOLDER)) {
      return "the object that holds " + name.substring(HOLDER.length() + 1);
    }
    return name.startsWith(OUTSIDE) ? name.substring(name.indexOf(SEPARATOR) + 1) : name;
  }
}
