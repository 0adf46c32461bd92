// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.analysis.SharedMap;
import io.mapvet.analysis.SharedMap.Scope;
import io.mapvet.ir.Field;
import io.mapvet.ir.Layout;
import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a map is made and declared.
 *
 * @param creation the one operation that makes it
 * @param method the method that it stands in
 * @param field the field that holds it, as {@code owner#name}; null for a local map
 * @param declaredType erased binary name of the type of what it is assigned to
 * @param type where that type is written for it alone, or null
 * @param isTypeInferred whether no type is written, so that it follows from what is made
 */
record Made(
    Op.New creation,
    Method method,
    String field,
    String declaredType,
    Location type,
    boolean isTypeInferred) {

  /**
   * Null where that is not seen, where the map may be another one, and where it is made of another
   * map, which may have nulls, or with a comparator, which is unseen code.
   */
  static Made of(SharedMap map, Sources sources) {
    Location place = map.subject().declaration();
    if (place == null || sources.isUnclear(place.file())) {
      return null;
    }
    Made made = map.scope() == Scope.LOCAL ? local(place, sources) : ofField(map, sources);
    boolean fromNumbers =
        made != null && made.creation.constructor().params().stream().allMatch(Nulls::isPrimitive);
    return fromNumbers ? made : null;
  }

  private static Made local(Location at, Sources sources) {
    Mentions.Creation made = sources.creation(at);
    if (made == null) {
      return null;
    }
    for (Layout.Statement statement : sources.layout(at.file()).statements()) {
      if (at.equals(statement.value())) {
        Location name = statement.declared();
        return new Made(
            made.op(),
            made.method(),
            null,
            made.op().dst().type(),
            sources.typeOf(name),
            !sources.hasWrittenType(name));
      }
    }
    Var assigned = made.op().dst();
    String type = assigned.name().isEmpty() ? "java.util.Map" : assigned.type();
    return new Made(made.op(), made.method(), null, type, null, false);
  }

  private static Made ofField(SharedMap map, Sources sources) {
    Field field = sources.fieldAt(map.subject().declaration());
    if (field == null
        || !map.subject().name().equals(field.name())
        || field.is(Modifier.VOLATILE)
        || !sources.isClosed(field)) {
      return null;
    }
    String name = field.owner() + "#" + field.name();
    List<Location> stores = new ArrayList<>();
    sources.mentions(name).forEach(method -> addStores(method, name, method.initialises(), stores));
    if (stores.size() != 1 || stores.get(0) == null) {
      return null;
    }
    Location store = stores.get(0);
    Mentions.Creation made = sources.creationAtEnd(store);
    if (made == null) {
      return null;
    }
    String before = Sources.text(new Location(store.file(), store.start(), made.op().at().start()));
    return before.matches("(this\\s*\\.\\s*)?" + field.name() + "\\s*=\\s*")
        ? new Made(made.op(), made.method(), name, field.type(), sources.typeOf(field.at()), false)
        : null;
  }

  /** Adds where the field is assigned, null for an assignment after initialisation. */
  private static void addStores(
      Method method, String field, boolean initialises, List<Location> stores) {
    Walk.ops(
        method.body(),
        op -> {
          if (op instanceof Op.StoreField store && store.field().toString().equals(field)) {
            stores.add(initialises ? store.at() : null);
          } else if (op instanceof Op.MakeTask task) {
            addStores(task.body(), field, false, stores);
          }
        });
  }
}
