// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Location;
import io.mapvet.ir.Method;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import io.mapvet.ir.Walk;
import io.mapvet.knowledge.Effect.Touch;
import io.mapvet.knowledge.Safety;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Maps that leave the lock that guards them: a method returns the map itself, or a live view of it,
 * and whoever has called goes on without the lock.
 */
final class Escapes {
  private static final Access.What READS =
      new Access.What(Touch.READ, false, false, false, false, false);

  private Escapes() {}

  /**
   * The maps that a method hands to its callers when it returns the value: the value itself, what a
   * new object keeps in its fields, and what a new container has in it, as a shallow copy does.
   */
  static List<Access> of(Frame frame, Value value, State state, Location at) {
    if (!isVisible(frame.method())) {
      return List.of();
    }
    List<Access> escapes = new ArrayList<>(of(frame, value, at, Act.escape(Value.NONE)));
    List<Place> made =
        value.places().stream().map(Place::unwrapped).filter(Escapes::isNew).toList();
    for (Place object : made) {
      Value content = state.load(object, HeapKey.CONTENT);
      for (Place part : content == null ? List.<Place>of() : content.places()) {
        Value element = part instanceof Place.Element ? Value.of(part) : Value.NONE;
        escapes.addAll(of(frame, element, at, Act.escape(Value.NONE)));
      }
    }
    if (made.stream().noneMatch(object -> isOfProgram(frame, object))) {
      return escapes;
    }
    for (Map.Entry<HeapKey, Value> cell : state.heap().entrySet()) {
      Place object = cell.getKey().base();
      if (cell.getKey().slot() instanceof FieldKey field
          && made.contains(object)
          && isOfProgram(frame, object)) {
        Value keeper = Value.of(new Place.Field(object, field));
        escapes.addAll(of(frame, cell.getValue(), at, Act.escape(keeper)));
      }
    }
    return escapes;
  }

  private static boolean isNew(Place object) {
    return object instanceof Place.Alloc alloc && alloc.site().isFresh();
  }

  private static boolean isOfProgram(Frame frame, Place object) {
    return frame.program().classNamed(((Place.Alloc) object).site().type()) != null;
  }

  /**
   * Whether callers come to the map without a lock. One that is kept by a returned object they
   * reach only as the object lets them: by a method that returns it, or uses it without a lock.
   */
  static boolean isLetOut(Engine engine, Access escape) {
    List<Place> cells = escape.act().value().places();
    return cells.isEmpty()
        || cells.stream().anyMatch(c -> c instanceof Place.Field cell && letsOut(engine, cell));
  }

  private static boolean letsOut(Engine engine, Place.Field cell) {
    Place own = new Place.Field(new Place.Input(0), cell.field());
    String type = ((Place.Alloc) cell.base()).site().type();
    return engine.program().supertypes(type).stream()
        .map(engine.program()::classNamed)
        .filter(Objects::nonNull)
        .flatMap(c -> c.methods().stream())
        .filter(m -> m.self() != null && m.kind() == Method.Kind.METHOD && isVisible(m))
        .map(engine::summary)
        .anyMatch(
            s ->
                s.escapes().stream().anyMatch(e -> e.place().equals(own))
                    || s.accesses().stream()
                        .anyMatch(a -> a.place().equals(own) && a.locks().isEmpty()));
  }

  private static boolean isVisible(Method method) {
    return method.is(Modifier.PUBLIC) || method.is(Modifier.PROTECTED);
  }

  /**
   * The maps that a method passes to code which is not seen: to a function object that a field
   * holds. What a caller gives for the one call is taken to be done with when it returns.
   */
  static List<Access> passed(Frame frame, Place function, List<Value> args, Location at) {
    boolean isKept =
        function.base() != null && function.root().equals(new Place.Input(0))
            || function.root() instanceof Place.Static;
    List<Access> escapes = new ArrayList<>();
    for (Value arg : isKept ? args : List.<Value>of()) {
      escapes.addAll(of(frame, arg, at, Act.passOn()));
    }
    return escapes;
  }

  private static List<Access> of(Frame frame, Value value, Location at, Act act) {
    List<Access> escapes = new ArrayList<>();
    for (Place place : frame.types().shareable(value)) {
      Place map = place.unwrapped();
      boolean ofField = map.root() instanceof Place.Static || map.root().equals(new Place.Input(0));
      if (ofField
          && (map.base() != null || map instanceof Place.Static)
          && frame.types().mayBeMap(map)) {
        escapes.add(
            new Access(
                map,
                READS,
                Lockset.EMPTY,
                Set.of(),
                Signals.NONE,
                0,
                false,
                Beside.NONE,
                null,
                act,
                frame.trace(at)));
      }
    }
    return escapes;
  }

  /**
   * The conflicts of escapes with changes: those that hold a lock and, where the map is the value
   * of a map made for several threads, all.
   *
   * @param live the accesses after initialisation
   * @param holder the safety of what contains the map; null where a field holds the map itself
   */
  static List<Conflict> conflicts(
      Program program,
      MapKey key,
      List<RootedAccess> live,
      List<RootedAccess> escapes,
      Safety holder) {
    List<RootedAccess> all = new ArrayList<>(live);
    all.addAll(escapes);
    MapAccesses map =
        new MapAccesses(
            program, key, all, (a, b) -> a.access().isEscape() != b.access().isEscape());
    new LockEvidence(map).find();
    if (holder == Safety.CONCURRENT || holder == Safety.SYNCHRONIZED) {
      for (RootedAccess escape : map.live().stream().filter(RootedAccess::isEscape).toList()) {
        map.live().stream()
            .filter(a -> a.writes() && map.mayRace(escape, a))
            .findFirst()
            .ifPresent(a -> map.add(escape, a, Evidence.UNSAFE_VALUE, null));
      }
    }
    return map.conflicts().stream().filter(c -> c.first().isEscape()).map(Escapes::told).toList();
  }

  private static Conflict told(Conflict conflict) {
    return conflict.first().access().act().kind() == Act.Kind.ESCAPE
        ? conflict
        : new Conflict(conflict.first(), conflict.second(), Evidence.PASSED_ON, conflict.lock());
  }

  /** Where code of other classes uses the map of a field that it does not itself read. */
  static Set<Location> beyond(Program program, FieldKey field, List<Conflict> conflicts) {
    Set<Location> beyond = new HashSet<>();
    for (Conflict conflict : conflicts) {
      for (RootedAccess access : List.of(conflict.first(), conflict.second())) {
        if (!access.method().owner().equals(field.owner())
            && !loads(program, access.method(), field)) {
          beyond.add(access.at());
        }
      }
    }
    return beyond;
  }

  private static boolean loads(Program program, Method method, FieldKey field) {
    boolean[] loads = new boolean[1];
    Walk.ops(
        method.body(),
        op ->
            loads[0] |=
                op instanceof Op.LoadField load && program.field(load.field()).equals(field));
    return loads[0];
  }
}
