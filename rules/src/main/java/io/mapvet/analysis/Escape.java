// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** The objects made here that a caller or a task can reach in a few steps after the return. */
  static Set<Place> reachable(Value returned, State end) {
    Map<Place, List<Value>> held = new HashMap<>();
    List<Place> open = new ArrayList<>();
    returned.places().forEach(p -> open.add(p.root()));
    end.running.forEach(t -> t.handles().forEach(h -> open.add(h.root())));
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
