// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A file after an edit, with the methods that are left of it before the edit. Two methods are the
 * same if their code is and stands in the same places, counted from where their parts of the file
 * begin. Those that are left stand in the order of before.
 */
public final class Edited {
  private static final ClassValue<java.lang.reflect.Method[]> PARTS =
      new ClassValue<>() {
        @Override
        protected java.lang.reflect.Method[] computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toArray(java.lang.reflect.Method[]::new);
        }
      };

  /** What begins where, in the pair of methods that is compared: before, and now. */
  private final Map<Origin, Origin> pairs = new IdentityHashMap<>();

  private Edited() {}

  /**
   * The unit with the very methods of the unit before, where these are the same; their locations
   * then speak of the file as it is now.
   */
  public static Unit unit(Unit before, Unit now) {
    Map<String, Method> known = new HashMap<>();
    before.classes().forEach(c -> c.methods().forEach(m -> known.put(m.id(), m)));
    Map<Method, Method> left = left(known, now);
    List<ClassDecl> classes = new ArrayList<>();
    for (ClassDecl c : now.classes()) {
      classes.add(c.with(c.methods().stream().map(m -> left.getOrDefault(m, m)).toList()));
    }
    return new Unit(now.file(), classes, now.suppressions(), now.layout());
  }

  /** Which method of before each of now is, where it is one. */
  private static Map<Method, Method> left(Map<String, Method> known, Unit now) {
    List<Method> ordered =
        now.classes().stream()
            .flatMap(c -> c.methods().stream())
            .sorted(Comparator.comparing(Method::at))
            .toList();
    Map<Method, Method> left = new IdentityHashMap<>();
    List<Edited> moves = new ArrayList<>();
    int last = -1;
    for (Method method : ordered) {
      Method before = known.remove(method.id());
      Edited edited = new Edited();
      if (before != null && before.at().start() >= last && edited.same(before, method)) {
        last = before.at().start();
        left.put(method, before);
        moves.add(edited);
      }
    }
    moves.forEach(Edited::move);
    return left;
  }

  private void move() {
    pairs.forEach((old, current) -> ((Anchor) old).moveTo(current));
  }

  private boolean same(Object before, Object now) {
    if (before instanceof Location old && now instanceof Location current) {
      return old.from() == current.from()
          && old.to() == current.to()
          && old.origin() instanceof Anchor
          && isPair(old.origin(), current.origin());
    }
    if (before instanceof Record old && now instanceof Record) {
      return before.getClass() == now.getClass() && sameParts(old, now);
    }
    if (before instanceof List<?> old && now instanceof List<?> current) {
      return old.size() == current.size() && sameElements(old, current);
    }
    return Objects.equals(before, now);
  }

  private boolean isPair(Origin old, Origin now) {
    Origin known = pairs.putIfAbsent(old, now);
    return known == null || known == now;
  }

  private boolean sameElements(List<?> before, List<?> now) {
    Iterator<?> other = now.iterator();
    for (Object element : before) {
      if (!same(element, other.next())) {
        return false;
      }
    }
    return true;
  }

  private boolean sameParts(Record before, Object now) {
    try {
      for (java.lang.reflect.Method part : PARTS.get(before.getClass())) {
        if (!same(part.invoke(before), part.invoke(now))) {
          return false;
        }
      }
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
