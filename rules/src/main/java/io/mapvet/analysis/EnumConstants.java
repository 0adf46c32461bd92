// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.ClassDecl;
import io.mapvet.ir.Field;
import io.mapvet.ir.Modifier;
import io.mapvet.ir.Op;
import java.util.Set;

/** The methods that each enum has and no source shows (JLS 8.9.3). */
final class EnumConstants {
  private EnumConstants() {}

  /** What {@code values} or {@code valueOf} of an enum gives; null for any other call. */
  static Value of(Frame frame, Op.Invoke call, State state) {
    ClassDecl type = frame.program().classNamed(call.callee().owner());
    if (type == null || type.kind() != ClassDecl.Kind.ENUM || call.receiver() != null) {
      return null;
    }
    return switch (call.callee().name() + call.args().size()) {
      case "values0" -> {
        Value array = Value.of(frame.make(call, true, type.name() + "[]", Set.of()));
        frame.keep(state, array, constants(frame, type, state));
        yield array;
      }
      case "valueOf1" -> {
        Value constant = named(frame, type, state.get(call.args().get(0).id()), state);
        yield constant == null ? constants(frame, type, state) : constant;
      }
      default -> null;
    };
  }

  /** The constant of that name; null where it is not known which name it is. */
  private static Value named(Frame frame, ClassDecl type, Value name, State state) {
    for (Field field : type.fields()) {
      if (name.fact() instanceof Fact.Constant constant && field.name().equals(constant.value())) {
        return Heap.loadStatic(state, frame.program().field(field));
      }
    }
    return null;
  }

  private static Value constants(Frame frame, ClassDecl type, State state) {
    Value all = Value.NONE;
    for (Field field : type.fields()) {
      if (field.is(Modifier.STATIC) && field.is(Modifier.FINAL) && isOf(type, field)) {
        all = all.join(Heap.loadStatic(state, frame.program().field(field)));
      }
    }
    return all;
  }

  private static boolean isOf(ClassDecl type, Field field) {
    return field.type().equals(type.name());
  }
}
