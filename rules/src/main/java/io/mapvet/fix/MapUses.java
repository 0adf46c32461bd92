// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.fix.Facts.Kind;
import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is done with a map, as far as it decides which other map could stand in its place. */
final class MapUses {
  /** Methods of maps that fail on null in a concurrent map, with the arguments that must not be. */
  private static final Map<String, List<Integer>> NEVER_NULL =
      Map.ofEntries(
          Map.entry("containsKey", List.of(0)),
          Map.entry("containsValue", List.of(0)),
          Map.entry("get", List.of(0)),
          Map.entry("getOrDefault", List.of(0)),
          Map.entry("put", List.of(0, 1)),
          Map.entry("putIfAbsent", List.of(0, 1)),
          Map.entry("remove", List.of(0)),
          Map.entry("replace", List.of(0, 1)),
          Map.entry("compute", List.of(0)),
          Map.entry("computeIfAbsent", List.of(0)),
          Map.entry("computeIfPresent", List.of(0)),
          Map.entry("merge", List.of(0, 1)),
          Map.entry("ceilingEntry", List.of(0)),
          Map.entry("ceilingKey", List.of(0)),
          Map.entry("floorEntry", List.of(0)),
          Map.entry("floorKey", List.of(0)),
          Map.entry("higherEntry", List.of(0)),
          Map.entry("higherKey", List.of(0)),
          Map.entry("lowerEntry", List.of(0)),
          Map.entry("lowerKey", List.of(0)));

  /** Those of sorted maps; the entries that they give are copies. */
  private static final Set<String> NEIGHBOURS =
      Set.of(
          "ceilingEntry",
          "ceilingKey",
          "firstEntry",
          "firstKey",
          "floorEntry",
          "floorKey",
          "higherEntry",
          "higherKey",
          "lastEntry",
          "lastKey",
          "lowerEntry",
          "lowerKey");

  private static final Set<String> OTHER =
      Set.of(
          "clear",
          "firstEntry",
          "firstKey",
          "forEach",
          "isEmpty",
          "lastEntry",
          "lastKey",
          "pollFirstEntry",
          "pollLastEntry",
          "size");
  private static final Set<String> AS_TEXT = Set.of("equals", "hashCode", "toString");
  private static final Set<String> LOOK_UPS =
      Set.of("containsKey", "containsValue", "get", "getOrDefault", "isEmpty", "size");
  private static final Set<String> CHANGES =
      Set.of("clear", "pollFirstEntry", "pollLastEntry", "put", "putIfAbsent", "remove", "replace");
  private static final Set<String> COMPUTING =
      Set.of("compute", "computeIfAbsent", "computeIfPresent", "merge");

  private static final Set<String> OF_VIEW =
      Set.of("clear", "forEach", "hasNext", "isEmpty", "iterator", "next", "remove", "size");

  private static final Set<String> COPIES =
      Set.of(
          "java.util.ArrayList.<init>(java.util.Collection)",
          "java.util.HashMap.<init>(java.util.Map)",
          "java.util.HashSet.<init>(java.util.Collection)",
          "java.util.LinkedHashMap.<init>(java.util.Map)",
          "java.util.TreeMap.<init>(java.util.Map)",
          "java.util.TreeSet.<init>(java.util.Collection)");

  private record LookUp(Method method, Object key) {}

  private final Set<Method> readEntries = new HashSet<>();
  private final Set<Method> mayChange = new HashSet<>();

  private boolean escapes;
  private boolean mayMeetNull;
  private boolean inSteps;
  private boolean runsCode;
  private boolean computes;
  private boolean computesOnce;
  private boolean relies;
  private boolean overloaded;
  private final List<String> types = new ArrayList<>();
  private final List<LookUp> lookUps = new ArrayList<>();

  /** Forgets what was seen, before the code is gone over again with more in mind. */
  void restart() {
    mayMeetNull = false;
    inSteps = false;
    runsCode = false;
    computes = false;
    computesOnce = false;
    relies = false;
    overloaded = false;
    types.clear();
    lookUps.clear();
    readEntries.clear();
    mayChange.clear();
  }

  /** Whether code that is not followed may have the map. */
  boolean escapes() {
    return escapes;
  }

  /** Whether a key or value may be null. */
  boolean mayMeetNull() {
    return mayMeetNull;
  }

  /** Whether something uses the map in more than one call: an iterator, a copy, its monitor. */
  boolean isUsedInSteps() {
    return inSteps;
  }

  /** Whether a function given to the map may take locks, wait, or use a map. */
  boolean runsCode() {
    return runsCode;
  }

  /** Whether such a function computes a value. */
  boolean computes() {
    return computes;
  }

  /** Whether a function that computes a value may do more if it is run twice. */
  boolean computesOnce() {
    return computesOnce;
  }

  /**
   * Whether an entry may be read after the map was changed: that of a HashMap then has the new
   * value, that of a concurrent map the old one.
   */
  boolean readsChangedEntries() {
    return readEntries.stream().anyMatch(mayChange::contains);
  }

  /** A call that may run code which changes the map. */
  void callsCode(Method in) {
    mayChange.add(in);
  }

  /** Whether a change may rely on a look-up before it. */
  boolean relies() {
    return relies;
  }

  /** Whether every variable that has the map is of one of these types. */
  boolean areDeclaredAs(Set<String> any) {
    return any.containsAll(types);
  }

  /** Whether a call may mean another method where the type of the map is another. */
  boolean mayMeanAnother() {
    return overloaded;
  }

  void overload() {
    overloaded = true;
  }

  void escape() {
    escapes = true;
  }

  void declaredAs(String type) {
    types.add(type);
  }

  void print(Kind kind) {
    inSteps |= kind != Kind.ENTRY;
    escapes |= kind == Kind.UNCLEAR;
  }

  void copy() {
    inSteps = true;
  }

  /** The code that holds the map's monitor may wait for code that uses the map. */
  void lock() {
    inSteps = true;
  }

  static boolean isCopy(Callee constructor) {
    return constructor.certainty() == Certainty.RESOLVED && COPIES.contains(constructor.toString());
  }

  /** What a call on the map, or on a part of it, gives. */
  static Kind result(Kind receiver, Op.Invoke call) {
    String name = call.callee().name();
    return switch (receiver) {
      case MAP ->
          switch (name) {
            case "keySet", "values" -> Kind.VIEW;
            case "entrySet" -> Kind.ENTRIES;
            default -> null;
          };
      case VIEW -> name.equals("iterator") ? Kind.VIEW : null;
      case ENTRIES ->
          switch (name) {
            case "iterator" -> Kind.ENTRIES;
            case "next" -> Kind.ENTRY;
            default -> null;
          };
      case ENTRY, UNCLEAR -> null;
    };
  }

  /** Whether a call gives a key or value that is in the map. */
  static boolean isElement(Kind receiver, String name) {
    return receiver == Kind.VIEW && name.equals("next")
        || receiver == Kind.ENTRY && (name.equals("getKey") || name.equals("getValue"));
  }

  /** A call on the map or on a part of it. */
  void call(
      Kind receiver,
      Method in,
      Op.Invoke call,
      Predicate<Var> nonNull,
      Function<Var, Op> definition) {
    String name = call.callee().name();
    switch (receiver) {
      case MAP -> ofMap(in, call, nonNull, definition);
      case VIEW, ENTRIES -> {
        inSteps = true;
        escapes |= !OF_VIEW.contains(name) || name.equals("remove") && !call.args().isEmpty();
        if (name.equals("remove") || name.equals("clear")) {
          relies = true;
        }
      }
      case ENTRY -> {
        readEntries.add(in);
        if (name.equals("setValue")) {
          relies = true;
          mayMeetNull |= !nonNull.test(call.args().get(0));
        }
        escapes |= !Set.of("getKey", "getValue", "setValue", "toString").contains(name);
      }
      case UNCLEAR -> escapes = true;
    }
  }

  private void ofMap(
      Method in, Op.Invoke call, Predicate<Var> nonNull, Function<Var, Op> definition) {
    String name = call.callee().name();
    List<Integer> needed = NEVER_NULL.get(name);
    boolean view = result(Kind.MAP, call) != null;
    escapes |= needed == null && !view && !OTHER.contains(name) && !AS_TEXT.contains(name);
    inSteps |= view || AS_TEXT.contains(name);
    for (int i : needed == null ? List.<Integer>of() : needed) {
      mayMeetNull |= !nonNull.test(call.args().get(i));
    }
    if (name.equals("replace") && call.args().size() == 3) {
      mayMeetNull |= !nonNull.test(call.args().get(2));
    }
    if (COMPUTING.contains(name) || name.equals("forEach")) {
      Op function = definition.apply(call.args().get(call.args().size() - 1));
      boolean quiet = function instanceof Op.MakeTask task && Quiet.isFunction(task.body());
      runsCode |= !quiet;
      computes |= !quiet && COMPUTING.contains(name);
      boolean again = quiet && Quiet.mayRunAgain(((Op.MakeTask) function).body());
      computesOnce |= !again && COMPUTING.contains(name);
    }
    boolean anyKey = call.args().isEmpty() || NEIGHBOURS.contains(name);
    Object key = anyKey ? null : key(call.args().get(0), definition);
    if (CHANGES.contains(name) || COMPUTING.contains(name)) {
      mayChange.add(in);
    }
    if (CHANGES.contains(name)) {
      relies |= lookUps.stream().anyMatch(l -> l.method == in && mayBeSame(l.key, key));
    }
    if (LOOK_UPS.contains(name) || NEIGHBOURS.contains(name)) {
      lookUps.add(new LookUp(in, key));
    }
  }

  private static Object key(Var key, Function<Var, Op> definition) {
    return definition.apply(key) instanceof Op.Const constant ? constant.value() : null;
  }

  private static boolean mayBeSame(Object first, Object second) {
    return first == null || second == null || first.equals(second);
  }
}
