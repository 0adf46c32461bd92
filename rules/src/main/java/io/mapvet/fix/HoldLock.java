// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.analysis.RootedAccess;
import io.mapvet.analysis.SharedMap;
import io.mapvet.finding.Edit;
import io.mapvet.ir.Field;
import io.mapvet.ir.Layout;
import io.mapvet.ir.Method;
import io.mapvet.knowledge.Effect.Mode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds the lock of a map around the statements that use it without.
 *
 * <p>That can neither deadlock nor wait for long where no other lock is held there, and where all
 * that is seen to hold the lock is {@link Quiet}: then who has it takes no other and gives it back.
 * Not offered where a change relies on a look-up, which one lock would have to span.
 */
public final class HoldLock {
  private final Sources sources;
  private final SharedMap map;
  private final Field field;

  private HoldLock(Sources sources, SharedMap map, Field field) {
    this.sources = sources;
    this.map = map;
    this.field = field;
  }

  /** The edit, or null. */
  public static Edit of(SharedMap map, Sources sources) {
    Field field = sources.fieldAt(map.subject().declaration());
    return field == null || !map.subject().name().equals(field.name())
        ? null
        : new HoldLock(sources, map, field).edit();
  }

  private Edit edit() {
    Map<String, Integer> held = new TreeMap<>();
    for (RootedAccess access : map.accesses()) {
      access
          .guards()
          .forEach((lock, mode) -> held.merge(lock, mode == Mode.EXCLUSIVE ? 1 : 0, Integer::sum));
    }
    String most = null;
    for (Map.Entry<String, Integer> lock : held.entrySet()) {
      if (lock.getValue() > (most == null ? 0 : held.get(most))) {
        most = lock.getKey();
      }
    }
    NamedLock lock = most == null ? null : NamedLock.of(most, field, sources);
    Map<Layout.Statement, Method> statements = lock == null ? null : unguarded(most);
    if (statements == null || statements.isEmpty() || !Sections.areQuiet(lock, sources)) {
      return null;
    }
    Wrapping wrapping = new Wrapping(sources, field.at().file(), lock);
    for (Map.Entry<Layout.Statement, Method> one : statements.entrySet()) {
      if (!Sections.isQuiet(one.getKey().at(), one.getValue(), field)) {
        return null;
      }
    }
    List<Layout.Statement> all = sorted(statements.keySet());
    for (int i = 0, first = 0; i < all.size(); i++) {
      boolean goesOn = i + 1 < all.size() && wrapping.areAdjacent(all.get(i), all.get(i + 1));
      if (!goesOn) {
        if (!wrapping.wrap(all.get(first), all.get(i))) {
          return null;
        }
        first = i + 1;
      }
    }
    return wrapping.edit("hold " + lock.text() + " for '" + field.name() + "'");
  }

  /** Whether a change in the method relies on a look-up: two guarded steps would still be two. */
  private boolean relies(Method method) {
    return map.accesses().stream().anyMatch(a -> a.compoundShape() != null && a.method() == method);
  }

  /** The outermost statements with an access that lacks the lock, and their methods; or null. */
  private Map<Layout.Statement, Method> unguarded(String lock) {
    Map<Layout.Statement, Method> found = new LinkedHashMap<>();
    for (RootedAccess access : map.accesses()) {
      if (access.guards().get(lock) == Mode.EXCLUSIVE) {
        continue;
      }
      Method method = access.method();
      Layout.Statement statement = sources.statement(access.at());
      boolean own = statement != null && method.owner().equals(field.owner());
      boolean inside =
          own
              && (method.kind() == Method.Kind.METHOD
                  || method.kind() == Method.Kind.LAMBDA && method.at().contains(statement.at()));
      if (!inside
          || relies(method)
          || access.isLocked()
          || access.at().file() != field.at().file()) {
        return null;
      }
      found.put(statement, method);
    }
    List<Layout.Statement> all = List.copyOf(found.keySet());
    for (Layout.Statement inner : all) {
      if (all.stream().anyMatch(o -> o != inner && o.at().contains(inner.at()))) {
        found.remove(inner);
      }
    }
    return found;
  }

  private static List<Layout.Statement> sorted(Collection<Layout.Statement> statements) {
    return statements.stream().sorted((a, b) -> a.at().compareTo(b.at())).toList();
  }
}
