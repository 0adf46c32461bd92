// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Annotation;
import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Meaning;
import io.mapvet.knowledge.Role;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A map that is locked here and not there, or against its declaration. */
final class LockEvidence {
  private final MapAccesses map;

  LockEvidence(MapAccesses map) {
    this.map = map;
  }

  void find() {
    guardedBy();
    locks();
  }

  /** A lock that belongs to the map is missing where the map is used without it. */
  private void locks() {
    Map<String, Set<Location>> covered = new LinkedHashMap<>();
    Set<Location> all = new LinkedHashSet<>();
    for (RootedAccess a : map.live()) {
      if (a.isThroughView()) {
        continue;
      }
      if (!a.isEscape()) {
        all.add(a.at());
      }
      map.guards(a)
          .keySet()
          .forEach(g -> covered.computeIfAbsent(g, k -> new LinkedHashSet<>()).add(a.at()));
    }
    covered.keySet().removeIf(Guards::isEntry);
    for (Map.Entry<String, Set<Location>> lock : covered.entrySet()) {
      boolean belongs = belongs(lock.getKey(), lock.getValue().size(), all.size());
      for (RootedAccess under : map.live()) {
        if (!map.guards(under).containsKey(lock.getKey())) {
          continue;
        }
        boolean loose = lock.getKey().startsWith(Guards.LOOSE);
        if (under.isGuardedTooWeakly()) {
          tooWeak(under, lock.getKey(), belongs);
        }
        for (RootedAccess other : map.live()) {
          boolean without = !map.guards(other).containsKey(lock.getKey());
          if (!comparable(lock.getKey(), under, other)) {
            continue;
          }
          if ((without || loose)
              && map.mayRace(under, other)
              && !isDeferred(other, lock.getKey())) {
            map.add(
                other,
                under,
                belongs
                        && !isOption(other, lock.getKey())
                        && !(without && isOfCallers(lock.getKey(), under, other))
                    ? isOnlyTold(other) ? Evidence.ONLY_TOLD : Evidence.LOCKED_ELSEWHERE
                    : Evidence.INCIDENTAL_LOCK,
                lock.getKey());
          }
        }
      }
    }
  }

  /** Locks that are not the business of the map's owner say nothing of the map of another owner. */
  private boolean comparable(String lock, RootedAccess under, RootedAccess other) {
    boolean content = map.key().isContent();
    boolean ofOther =
        lock.equals(Guards.OWNER) || (content && Guards.isOwnerOf(map.field(), lock))
            ? !ownerLocksItself()
            : !(content && Guards.isBeside(map.field(), lock))
                && (Guards.isOutside(lock) || isOfOtherClass(Guards.ofClass(lock)));
    return !ofOther
        || (under.client().equals(other.client())
            && under.access().place().equals(other.access().place()));
  }

  /**
   * Whether one piece of code makes both accesses, and only some who call it take the lock, which
   * is neither the map's nor its owner's: they may have reasons of their own. A static map has no
   * owner.
   */
  private boolean isOfCallers(String lock, RootedAccess under, RootedAccess other) {
    String name = lock.startsWith(Guards.LOOSE) ? lock.substring(Guards.LOOSE.length()) : lock;
    boolean own = name.startsWith(Guards.ITSELF) || name.startsWith(Guards.OWNER);
    String lockedClass = own || Guards.isOutside(lock) ? null : Guards.ofClass(lock);
    boolean foreign = !own && (lockedClass == null || isOfOtherClass(lockedClass));
    return foreign && !map.field().isStatic() && under.at().equals(other.at());
  }

  private boolean isOfOtherClass(String lockedClass) {
    String owner = map.field().owner();
    return lockedClass != null
        && !map.field().isStatic()
        && !List.of(owner.substring(owner.lastIndexOf('.') + 1).split("\\$")).contains(lockedClass);
  }

  /**
   * Whether code of the owner's class takes monitors. Where it does not, a client that locks the
   * owner does so for its own accesses.
   */
  private boolean ownerLocksItself() {
    ClassDecl owner = map.owner();
    return owner == null || map.program().monitors().takenBy(owner.name());
  }

  /** A writer that shares its lock, or a reader with an optimistic stamp, is not guarded by it. */
  private void tooWeak(RootedAccess under, String lock, boolean belongs) {
    for (RootedAccess other : map.live()) {
      if (map.guards(other).containsKey(lock)
          && comparable(lock, under, other)
          && map.mayRace(under, other)) {
        map.add(under, other, belongs ? Evidence.LOCKED_ELSEWHERE : Evidence.INCIDENTAL_LOCK, lock);
      }
    }
  }

  /**
   * Whether callers give the object a list of what its operations, under a lock of their own, only
   * read: mostly before the first of them.
   */
  private boolean isOption(RootedAccess other, String lock) {
    return map.program().role(map.field().type()) == Role.COLLECTION
        && !lock.startsWith(Guards.ITSELF)
        && other.writes()
        && map.live().stream()
            .filter(RootedAccess::writes)
            .allMatch(
                a ->
                    !a.byTask()
                        && a.root().kind() == Root.Kind.ANY_CALLER
                        && !map.guards(a).containsKey(lock));
  }

  /**
   * Whether the map is only asked something, and for a text: a size, say, that may be a little old.
   * An iteration may fail.
   */
  private static boolean isOnlyTold(RootedAccess a) {
    return a.access().touch() == Touch.READ && !a.writes() && a.method().name().equals("toString");
  }

  /**
   * Code handed to a library may run under locks that are not seen; a thread starts without. It and
   * calls that are not followed may hold any lock but one that only this code can take, and under
   * which nothing leads to them.
   */
  private boolean isDeferred(RootedAccess a, String lock) {
    if (a.root().isUnfollowed()) {
      Method method = a.root().method();
      return !map.isRunByThread(a.root()) && (isOfLibrary(method) || mayBeHeld(lock, method));
    }
    return !a.access().proven()
        && a.access().locks().isEmpty()
        && !a.byTask()
        && a.chain().stream().anyMatch(c -> isFunction(c.method()) && mayBeHeld(lock, c.method()));
  }

  private boolean isFunction(Method method) {
    return method.kind() == Method.Kind.LAMBDA || map.program().isFunctionMethod(method);
  }

  /** Whether a library may call the method. */
  private boolean isOfLibrary(Method method) {
    Program program = map.program();
    return program.supertypes(method.owner()).stream()
        .anyMatch(t -> program.classNamed(t) == null && program.isFunctionLike(t));
  }

  /** Whether those who call the method may hold the lock, although they are not seen to. */
  private boolean mayBeHeld(String lock, Method method) {
    Field field =
        lock.equals(Guards.ITSELF)
            ? map.declaration()
            : lock.startsWith(Guards.OWNER + ".") ? ownField(lock) : null;
    Program program = map.program();
    return field == null
        || field.is(Modifier.PUBLIC)
        || field.is(Modifier.PROTECTED)
        || program.heldCalls().mayReach(program.field(field), method);
  }

  private Field ownField(String lock) {
    String name = lock.substring(Guards.OWNER.length() + 1);
    return map.owner() == null
        ? null
        : map.owner().fields().stream().filter(f -> f.name().equals(name)).findFirst().orElse(null);
  }

  private boolean belongs(String lock, int covered, int total) {
    if (lock.startsWith(Guards.ITSELF) || covered * 2 >= total) {
      return true;
    }
    for (RootedAccess under : map.live()) {
      for (RootedAccess other : map.live()) {
        if (under.method() == other.method()
            && under.at() != other.at()
            && map.guards(under).containsKey(lock)
            && !map.guards(other).containsKey(lock)) {
          return true;
        }
      }
    }
    return false;
  }

  private void guardedBy() {
    String declared = declaredGuard();
    if (declared == null) {
      return;
    }
    for (RootedAccess a : map.live()) {
      if (map.guards(a).keySet().stream().noneMatch(g -> matches(g, declared))) {
        RootedAccess other =
            map.live().stream()
                .filter(b -> b != a && (a.writes() || b.writes()))
                .findFirst()
                .orElse(a);
        map.add(a, other, Evidence.GUARDED_BY, declared);
      }
    }
  }

  private String declaredGuard() {
    Field declaration = map.declaration();
    if (declaration != null) {
      for (Annotation annotation : declaration.annotations()) {
        if (map.program().knowledge().meaning(annotation.simpleName()) == Meaning.GUARDED_BY) {
          return annotation.values().get("value");
        }
      }
    }
    return null;
  }

  private boolean matches(String guard, String declared) {
    String plain = Guards.plain(guard);
    String name = plain.endsWith("()") ? plain.substring(0, plain.length() - 2) : plain;
    return name.equals(declared)
        || name.equals(Guards.OWNER + "." + declared)
        || (name.equals(Guards.ITSELF) && declared.equals(map.field().name()))
        || name.startsWith(Guards.OWNER + "." + declared + ".")
        || (name.endsWith("." + declared) && !name.startsWith(Guards.LOOSE));
  }
}
