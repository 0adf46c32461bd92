// SPDX-License-Identifier: Apache-2.0
package io.mapvet.fix;

import io.mapvet.ir.Certainty;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which operations never give null, and which fail on it. */
final class Nulls {
  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "char", "double", "float", "int", "long", "short");

  /** Methods of final classes, and static ones, that never return null. */
  static final Map<String, Set<String>> NEVER =
      Map.ofEntries(
          Map.entry(
              "java.lang.String",
              Set.of(
                  "concat",
                  "copyValueOf",
                  "format",
                  "formatted",
                  "indent",
                  "intern",
                  "join",
                  "repeat",
                  "replace",
                  "replaceAll",
                  "replaceFirst",
                  "strip",
                  "stripLeading",
                  "stripTrailing",
                  "substring",
                  "toLowerCase",
                  "toString",
                  "toUpperCase",
                  "trim")),
          Map.entry("java.lang.Boolean", Set.of("toString", "valueOf")),
          Map.entry("java.lang.Character", Set.of("toString", "valueOf")),
          Map.entry("java.lang.Double", Set.of("toString", "valueOf")),
          Map.entry(
              "java.lang.Integer",
              Set.of("toBinaryString", "toHexString", "toOctalString", "toString", "valueOf")),
          Map.entry(
              "java.lang.Long",
              Set.of("toBinaryString", "toHexString", "toOctalString", "toString", "valueOf")),
          Map.entry("java.lang.Class", Set.of("getName", "getSimpleName", "getTypeName")),
          Map.entry("java.lang.Enum", Set.of("name")),
          Map.entry("java.lang.Object", Set.of("getClass")),
          Map.entry("java.lang.Thread", Set.of("currentThread", "getName")),
          Map.entry("java.lang.StringBuilder", Set.of("toString")),
          Map.entry("java.time.Duration", Set.of("ofMillis", "ofSeconds")),
          Map.entry("java.time.Instant", Set.of("now", "toString")),
          Map.entry("java.time.LocalDate", Set.of("now", "toString")),
          Map.entry("java.util.List", Set.of("copyOf", "of")),
          Map.entry("java.util.Map", Set.of("copyOf", "entry", "of", "ofEntries")),
          Map.entry("java.util.Objects", Set.of("requireNonNull", "requireNonNullElse")),
          Map.entry("java.util.Optional", Set.of("get", "of", "ofNullable", "orElseThrow")),
          Map.entry("java.util.Set", Set.of("copyOf", "of")),
          Map.entry("java.util.UUID", Set.of("fromString", "randomUUID", "toString")));

  private Nulls() {}

  static boolean isPrimitive(String type) {
    return PRIMITIVES.contains(type);
  }

  /** Whether the result is never null, given which variables are not. */
  static boolean never(Op op, Predicate<Var> nonNull) {
    if (op instanceof Op.Const constant) {
      return constant.value() != null;
    }
    if (op instanceof Op.Copy copy) {
      return nonNull.test(copy.src());
    }
    if (op instanceof Op.Cast cast) {
      return nonNull.test(cast.src());
    }
    if (op instanceof Op.Invoke call) {
      return call.callee().certainty() == Certainty.RESOLVED
          && (isPrimitive(call.callee().result())
              || NEVER
                  .getOrDefault(call.callee().owner(), Set.of())
                  .contains(call.callee().name()));
    }
    return op instanceof Op.ClassLiteral
        || op instanceof Op.Compute
        || op instanceof Op.New
        || op instanceof Op.NewArray
        || op instanceof Op.MakeTask;
  }

  /** The variables that are not null where the operation is through. */
  static List<Var> dereferenced(Op op) {
    if (op instanceof Op.Invoke call && call.receiver() != null) {
      return List.of(call.receiver());
    }
    if (op instanceof Op.Invoke call && isNullCheck(call)) {
      return List.of(call.args().get(0));
    }
    if (op instanceof Op.LoadField load && load.base() != null) {
      return List.of(load.base());
    }
    if (op instanceof Op.StoreField store && store.base() != null) {
      return List.of(store.base());
    }
    if (op instanceof Op.LoadElement load) {
      return List.of(load.array());
    }
    return op instanceof Op.StoreElement store ? List.of(store.array()) : List.of();
  }

  private static boolean isNullCheck(Op.Invoke call) {
    return call.callee().certainty() == Certainty.RESOLVED
        && call.callee().owner().equals("java.util.Objects")
        && call.callee().name().equals("requireNonNull");
  }
}
