// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Var;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes of the program that are maps themselves and lock what they override. What they inherit
 * from the library's class uses the same content without the lock.
 */
final class OwnMaps {
  private final Engine engine;
  private final Map<String, Field> contents = new LinkedHashMap<>();

  OwnMaps(Engine engine) {
    this.engine = engine;
    for (ClassDecl c : engine.program().classes()) {
      if (c.kind() == ClassDecl.Kind.CLASS
          && engine.program().isJudged(c.name())
          && c.methods().stream().anyMatch(this::locksContent)) {
        contents.put(c.name(), new Field(c.name(), "this", c.name(), Set.of(), List.of(), c.at()));
      }
    }
  }

  private boolean locksContent(Method m) {
    return m.kind() == Method.Kind.METHOD
        && m.body() != null
        && engine.summary(m).accesses().stream()
            .anyMatch(a -> a.place().equals(new Place.Input(0)) && !a.locks().isEmpty());
  }

  /** The content of an object of the class, as if a field of it held it; null for other classes. */
  Field content(String type) {
    return contents.get(type);
  }

  /**
   * The content that an access by the root is on, where the object is what the root is called on or
   * given; else null.
   */
  Field content(Place place, Root root, String client) {
    if (!(place instanceof Place.Input input)) {
      return null;
    }
    List<Var> params = root.method().params();
    if (input.index() == 0) {
      return root.method().is(Modifier.PUBLIC)
          ? content(client)
          : null; // else the library calls it
    }
    return input.index() <= params.size() ? content(params.get(input.index() - 1).type()) : null;
  }
}
