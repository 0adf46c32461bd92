// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Method;
import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The names by which code outside one flow knows the objects that the flow has made or used. */
final class OutsideNames {
  private final State state;
  private final Map<Place, Place> names;
  private final Map<Place, Set<Place>> aliases;

  private OutsideNames(State state, Map<Place, Place> names) {
    this.state = state;
    this.names = names;
    this.aliases = aliases();
  }

  /**
   * The fields in which the objects that a state knows can be found; also data, and holders of it,
   * made for a field of a local object.
   */
  static OutsideNames in(State state, Engine engine) {
    Map<Place, Place> names = new LinkedHashMap<>();
    for (Map.Entry<HeapKey, Value> cell : state.heap().entrySet()) {
      HeapKey key = cell.getKey();
      if (key.slot() instanceof FieldKey field) {
        Place held = cell.getValue().mustUnlessNull();
        if (held != null
            && held.unwrapped() instanceof Place.Alloc alloc
            && (!key.base().isLocal() || isMadeFor(field, alloc, engine))) {
          names.putIfAbsent(
              alloc,
              key.base() instanceof Place.Static ? key.base() : new Place.Field(key.base(), field));
        }
      }
    }
    return new OutsideNames(state, names);
  }

  private static boolean isMadeFor(FieldKey field, Place.Alloc alloc, Engine engine) {
    boolean holder = engine.program().role(alloc.site().type()) == Role.HOLDER;
    if (!holder && !isData(alloc, engine.program())) {
      return false;
    }
    Site site = alloc.site();
    engine.log().add(new Journal.NamedBy(site, site.field()));
    return field.equals(site.field());
  }

  /** Whether it can neither run nor be waited for. */
  static boolean isData(Place.Alloc alloc, Program program) {
    Role role = program.role(alloc.site().type());
    return alloc.site().task() == null
        && (role == Role.MAP
            || role == Role.COLLECTION
            || role == Role.LOCK
            || alloc.site().type().equals("java.lang.Object")
            || alloc.site().type().endsWith("[]"));
  }

  /**
   * The other fields that hold an object too, by the name it has: one object gives it to another.
   */
  private Map<Place, Set<Place>> aliases() {
    Map<Place, Set<Place>> found = new HashMap<>();
    for (Map.Entry<HeapKey, Value> cell : state.heap().entrySet()) {
      HeapKey key = cell.getKey();
      Place held = cell.getValue().must();
      if (held != null
          && key.slot() instanceof FieldKey field
          && field.isFinal()
          && !field.isSynthetic()) {
        Place alias = of(new Place.Field(key.base(), field));
        if (!alias.isTooLong()) {
          found.computeIfAbsent(of(held), k -> new LinkedHashSet<>()).add(alias);
        }
      }
    }
    return found;
  }

  /** The access by the names that others know, its locks by all of theirs. */
  Access of(Access access) {
    return access.at(of(access.place())).withLocks(held -> withAliases(held.map(this::ofLock)));
  }

  /** The path by which others know an object: its holder's name first, then the holder's own. */
  private Place of(Place place) {
    Place held = Places.replaceRoot(place, names);
    return held == place ? place : Places.replaceRoot(held, names);
  }

  private Place ofLock(Place lock) {
    Place known = of(lock);
    return Heap.nameAlong(state, known, known);
  }

  private Lockset withAliases(Lockset locks) {
    Lockset all = locks;
    for (Map.Entry<Lock, Mode> held : locks.asMap().entrySet()) {
      for (Place alias : aliases.getOrDefault(held.getKey().place(), Set.of())) {
        all = all.with(held.getKey().at(alias), held.getValue());
      }
    }
    return all;
  }

  /** The task as other roots know it: by the fields in which it can be found. */
  static Task of(Task task, State state, Method client) {
    Set<Place> handles = new LinkedHashSet<>(task.handles());
    for (Place handle : task.handles()) {
      Value published = state.load(handle, HeapKey.PUBLISHED);
      if (published != null) {
        handles.addAll(published.places());
      }
    }
    return task.change().handles(handles).start(task.start().inside(client)).build();
  }
}
