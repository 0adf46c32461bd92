// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.Method;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import io.mapvet.ir.Walk;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Code that takes no lock, waits for nobody and calls nothing that might: it can run under any
 * lock. That {@code equals}, {@code hashCode}, {@code compareTo} and {@code toString} are so is
 * assumed.
 */
final class Quiet {
  /** Classes whose methods change nothing. */
  private static final Set<String> UNCHANGING =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Enum",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Math",
          "java.lang.Number",
          "java.lang.Short",
          "java.lang.String",
          "java.util.Objects");

  /** Classes whose methods change no more than their object. */
  private static final Set<String> CHANGING =
      Set.of(
          "java.lang.StringBuilder",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.LongAdder");

  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.util.ArrayDeque",
          "java.util.ArrayList",
          "java.util.Collection",
          "java.util.Deque",
          "java.util.HashSet",
          "java.util.Iterator",
          "java.util.LinkedHashSet",
          "java.util.LinkedList",
          "java.util.List",
          "java.util.Queue",
          "java.util.Set",
          "java.util.TreeSet",
          "java.util.concurrent.ConcurrentLinkedQueue",
          "java.util.concurrent.CopyOnWriteArrayList");

  private static final Set<String> MAPS =
      Set.of(
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.Map",
          "java.util.Map$Entry",
          "java.util.NavigableMap",
          "java.util.SortedMap",
          "java.util.TreeMap");

  private Quiet() {}

  /** Whether a function may run while a map computes a value: it is quiet and uses no map. */
  static boolean isFunction(Method body) {
    boolean[] quiet = {true};
    Walk.ops(body.body(), op -> quiet[0] &= isQuiet(op) && !isOfMap(op));
    return quiet[0];
  }

  /** Whether a quiet function changes nothing: a second run is not seen. */
  static boolean mayRunAgain(Method body) {
    boolean[] again = {true};
    Walk.ops(body.body(), op -> again[0] &= changesNothing(op));
    return again[0];
  }

  private static boolean changesNothing(Op op) {
    if (op instanceof Op.Invoke call) {
      return UNCHANGING.contains(call.callee().owner());
    }
    return !(op instanceof Op.StoreField || op instanceof Op.StoreElement);
  }

  private static boolean isOfMap(Op op) {
    return op instanceof Op.Invoke call && MAPS.contains(call.callee().owner());
  }

  private static boolean isQuiet(Op op) {
    return isQuiet(op, argument -> false);
  }

  /**
   * Whether the operation takes no lock, does not wait, and runs no code that is not seen.
   *
   * @param functions variables that hold quiet functions
   */
  static boolean isQuiet(Op op, Predicate<Var> functions) {
    if (op instanceof Op.Invoke call) {
      return isQuiet(call, functions);
    }
    if (op instanceof Op.New creation) {
      Callee made = creation.constructor();
      return isKnown(made)
          && creation.type().equals(made.owner())
          && (isValue(made.owner()) || made.params().isEmpty());
    }
    return !(op instanceof Op.MakeTask || op instanceof Op.Unknown);
  }

  private static boolean isQuiet(Op.Invoke call, Predicate<Var> functions) {
    List<String> params = call.callee().params();
    for (int i = 0; i < params.size(); i++) {
      boolean function =
          params.get(i).startsWith("java.util.function.") && functions.test(call.args().get(i));
      if (mayRunCode(params.get(i)) && !function) {
        return false;
      }
    }
    return isKnown(call.callee());
  }

  private static boolean isValue(String type) {
    return UNCHANGING.contains(type) || CHANGING.contains(type);
  }

  private static boolean isKnown(Callee callee) {
    return callee.certainty() == Certainty.RESOLVED
        && (isValue(callee.owner())
            || COLLECTIONS.contains(callee.owner())
            || MAPS.contains(callee.owner()));
  }

  /** Whether a parameter of the type takes functions, or collections that may lock. */
  private static boolean mayRunCode(String type) {
    return type.startsWith("java.util.function.")
        || type.equals("java.util.Comparator")
        || type.equals("java.util.Collection")
        || type.equals("java.util.Map");
  }
}
