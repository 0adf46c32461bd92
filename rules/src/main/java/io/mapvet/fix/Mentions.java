// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.SourceFile;
import io.mapvet.ir.Unit;
import io.mapvet.ir.Walk;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What the code of one file mentions: it is looked through when it is first asked. */
final class Mentions {
  private final Unit unit;
  private final int number;
  private Map<String, Set<Method>> mentions;
  private Map<Location, Creation> creations;

  /** An operation that makes an object, and the method it stands in, or whose lambda it does. */
  record Creation(Op.New op, Method method) {}

  /**
   * @param number what the index knows it by
   */
  Mentions(Unit unit, int number) {
    this.unit = unit;
    this.number = number;
  }

  /** The same, before anything is asked. */
  Mentions fresh() {
    return new Mentions(unit, number);
  }

  boolean isOf(Unit other) {
    return unit == other;
  }

  SourceFile file() {
    return unit.file();
  }

  int number() {
    return number;
  }

  /** The methods that mention it. */
  Set<Method> of(String what) {
    read();
    return mentions.getOrDefault(what, Set.of());
  }

  /** All that is mentioned. */
  Set<String> all() {
    read();
    return mentions.keySet();
  }

  /** What is made in the file, by place. */
  Map<Location, Creation> creations() {
    read();
    return creations;
  }

  /** Whether some code was not understood. */
  boolean isUnclear() {
    return !of(vague("")).isEmpty();
  }

  /** The name of a field or method of which the class is not known. */
  static String vague(String member) {
    return "?" + member;
  }

  private void read() {
    if (mentions == null) {
      mentions = new HashMap<>();
      creations = new HashMap<>();
      unit.classes().forEach(c -> c.methods().forEach(method -> read(method, method)));
    }
  }

  private void read(Method in, Method top) {
    if (in.body() == null) {
      return;
    }
    Walk.ops(
        in.body(),
        op -> {
          if (op instanceof Op.LoadField load) {
            mention(load.field(), top);
          } else if (op instanceof Op.StoreField store) {
            mention(store.field(), top);
          } else if (op instanceof Op.Invoke call) {
            mention(call.callee(), top);
          } else if (op instanceof Op.New creation) {
            creations.put(creation.at(), new Creation(creation, top));
            mention(creation.constructor(), top);
            creation.hidden().forEach(hidden -> mention(hidden.field(), top));
          } else if (op instanceof Op.MakeTask task) {
            read(task.body(), top);
          } else if (op instanceof Op.Unknown) {
            mention(vague(""), top);
          }
        });
  }

  private void mention(FieldRef field, Method by) {
    boolean resolved = field.certainty() == Certainty.RESOLVED;
    mention(resolved ? field.toString() : vague(field.name()), by);
  }

  private void mention(Callee callee, Method by) {
    boolean resolved = callee.certainty() == Certainty.RESOLVED;
    mention(resolved ? callee.toString() : vague(callee.name()), by);
  }

  private void mention(String what, Method by) {
    mentions.computeIfAbsent(what, key -> new LinkedHashSet<>()).add(by);
  }
}
