// SPDX-License-Identifier: Apache-2.0
package io.mapvet.rule;

import io.mapvet.analysis.Habit;
import io.mapvet.analysis.SharedMap;

/** Advice that follows from how a map is used. */
final class Advice {
  private Advice() {}

  /** What should stand in the place of the map. */
  static String instead(SharedMap map) {
    if (map.readsMutate()) {
      return "guard every access, reads included, with one exclusive lock, or use a cache library:"
          + " a read of this map changes it";
    }
    if (map.habits().contains(Habit.BOUNDED)) {
      return "use a cache library, which keeps to a size by itself, or guard every access with one"
          + " lock: to add an entry and to drop one are one step";
    }
    if (map.habits().contains(Habit.REFILLED)) {
      return "fill a new one each time, store it in a volatile field and never change it there:"
          + " whoever reads then sees the old content or the new, never a part";
    }
    return concurrentType(map.subject().type());
  }

  private static String concurrentType(String type) {
    return switch (type) {
      case "TreeMap", "SortedMap", "NavigableMap" ->
          "declare it ConcurrentSkipListMap, which keeps the order: no null keys or values, no"
              + " compound action";
      case "LinkedHashMap", "IdentityHashMap", "EnumMap" ->
          "guard every access with one lock: no concurrent map keeps the properties of " + type;
      case "HashSet" ->
          "make it a concurrent set with ConcurrentHashMap.newKeySet(): no null elements, no order"
              + " relied on, no compound action";
      case "TreeSet", "SortedSet", "NavigableSet" ->
          "declare it ConcurrentSkipListSet, which keeps the order: no null elements, no compound"
              + " action";
      case "ArrayList", "LinkedList", "List" ->
          "guard every access with one lock or, where changes are rare, declare it"
              + " CopyOnWriteArrayList";
      case "ArrayDeque", "Deque", "Queue" ->
          "declare it ConcurrentLinkedDeque: no null elements, no compound action";
      case "PriorityQueue" ->
          "declare it PriorityBlockingQueue, which keeps the order: no null elements, no compound"
              + " action";
      case "LinkedHashSet", "EnumSet", "Set", "Collection", "BitSet" ->
          "guard every access with one lock: no concurrent collection keeps the properties of "
              + type;
      default ->
          "declare it ConcurrentHashMap: no null keys or values, no order relied on, no compound"
              + " action";
    };
  }
}
