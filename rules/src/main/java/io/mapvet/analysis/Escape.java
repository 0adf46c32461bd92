// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.analysis.Summary.Invocation;
import io.mapvet.analysis.Summary.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What outlives a method of the objects it makes. */
final class Escape {
  private static final int MAX_REACH = 3;

  private Escape() {}

  /** Whether an object that was made here is in no variable and in no other object any more. */
  static boolean isForgotten(Place object, State state) {
    if (!(object instanceof Place.Alloc)) {
      return false;
    }
    for (int i = 0; i < state.variables(); i++) {
      if (state.get(i).places().contains(object)) {
        return false;
      }
    }
    return !isHeld(object, state);
  }

  /** Whether another object holds it. */
  static boolean isHeld(Place object, State state) {
    return state.heap().entrySet().stream()
        .anyMatch(
            cell ->
                !cell.getKey().slot().equals(HeapKey.PUBLISHED)
                    && !cell.getKey().base().root().equals(object)
                    && cell.getValue().places().contains(object));
  }

  /**
   * What the method has stored into objects that outlive it.
   *
   * @param most the size beyond which the rest is left out
   */
  static List<Store> stores(Value returned, State end, int most) {
    Stream<Place> handles = end.running.stream().flatMap(task -> task.handles().stream());
    Set<Place> reachable = reachable(Stream.concat(returned.places().stream(), handles), end);
    List<Store> stores = new ArrayList<>();
    for (Map.Entry<HeapKey, Value> cell : end.heap().entrySet()) {
      HeapKey key = cell.getKey();
      boolean published = key.slot().equals(HeapKey.PUBLISHED);
      boolean lasts = !key.base().isLocal() || reachable.contains(key.base().root());
      if (!published && lasts && stores.size() < most) {
        stores.add(new Store(key.base(), key.slot(), cell.getValue()));
      }
    }
    return stores;
  }

  /**
   * The accesses that a caller, or a function that only it knows, can be in the way of: not those
   * of objects made here that neither can come to.
   *
   * @param calls the calls of such functions, besides those of the tasks
   */
  static Predicate<Access> lasting(Value returned, Collection<Invocation> calls, State end) {
    Stream<Invocation> ofTasks = end.running.stream().flatMap(task -> task.invocations().stream());
    Stream<Value> passed =
        Stream.concat(calls.stream(), ofTasks).flatMap(call -> call.args().stream());
    Set<Place> reachable =
        reachable(
            Stream.concat(Stream.of(returned), passed).flatMap(value -> value.places().stream()),
            end);
    return access ->
        !(access.place().root() instanceof Place.Alloc alloc)
            || !alloc.site().isFresh()
            || reachable.contains(alloc);
  }

  /**
   * The objects made here that others can reach in a few steps after the return.
   *
   * @param given what they are given, besides what is in their objects
   */
  private static Set<Place> reachable(Stream<Place> given, State end) {
    Map<Place, List<Value>> held = new HashMap<>();
    List<Place> open = new ArrayList<>();
    given.forEach(p -> open.add(p.root()));
    for (Map.Entry<HeapKey, Value> cell : end.heap().entrySet()) {
      if (!cell.getKey().slot().equals(HeapKey.PUBLISHED)) {
        Place holder = cell.getKey().base().root();
        if (holder instanceof Place.Alloc) {
          held.computeIfAbsent(holder, k -> new ArrayList<>()).add(cell.getValue());
        } else {
          cell.getValue().places().forEach(p -> open.add(p.root()));
        }
      }
    }
    Set<Place> reachable = new HashSet<>();
    List<Place> step = new ArrayList<>(open);
    for (int depth = 0; depth < MAX_REACH; depth++) {
      List<Place> next = new ArrayList<>();
      for (Place place : step) {
        if (place instanceof Place.Alloc && reachable.add(place)) {
          for (Value value : held.getOrDefault(place, List.of())) {
            value.places().forEach(p -> next.add(p.root()));
          }
        }
      }
      step = next;
    }
    return reachable;
  }
}
