// SPDX-License-Identifier: Apache-2.0
package io.mapvet.frontend;

import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that can be read and assigned: where it is was found out once, however often it is read
 * and written then (JLS 15.26).
 */
public interface Place {
  /**
   * Reads it.
   *
   * @param dst the variable to read it into, null for a new one
   */
  Var load(Var dst, Location at);

  void store(Var src, Location at);

  /** The type as far as it is known. */
  default String type() {
    return ByName.UNKNOWN;
  }

  /** The variable itself where the place is a local variable, else null. */
  default Var local() {
    return null;
  }

  static Place local(Code<?> code, Var variable) {
    return new Place() {
      @Override
      public Var load(Var dst, Location at) {
        return code.copied(variable, dst, at);
      }

      @Override
      public void store(Var src, Location at) {
        code.emit(new Op.Copy(variable, src, at));
      }

      @Override
      public String type() {
        return variable.type();
      }

      @Override
      public Var local() {
        return variable;
      }
    };
  }

  /**
   * @param base the object, null for a static field
   * @param read the type of what is read, which may tell more than that of the field
   */
  static Place field(Code<?> code, Var base, FieldRef field, Supplier<String> read) {
    return new Place() {
      @Override
      public Var load(Var dst, Location at) {
        Var target = dst != null ? dst : code.temporary(read.get());
        code.emit(new Op.LoadField(target, base, field, at));
        return target;
      }

      @Override
      public void store(Var src, Location at) {
        code.emit(new Op.StoreField(base, field, src, at));
      }

      @Override
      public String type() {
        return field.type();
      }
    };
  }

  static Place element(Code<?> code, Var array, Var index, Supplier<String> type) {
    return new Place() {
      @Override
      public Var load(Var dst, Location at) {
        Var target = dst != null ? dst : code.temporary(type.get());
        code.emit(new Op.LoadElement(target, array, index, at));
        return target;
      }

      @Override
      public void store(Var src, Location at) {
        code.emit(new Op.StoreElement(array, index, src, at));
      }
    };
  }

  /** The length of an array, which is read only. */
  static Place length(Code<?> code, Var array) {
    return new Place() {
      @Override
      public Var load(Var dst, Location at) {
        Var target = dst != null ? dst : code.temporary("int");
        code.emit(new Op.Compute(target, "length", List.of(array), at));
        return target;
      }

      @Override
      public void store(Var src, Location at) {
        code.emit(new Op.Unknown(null, "assignment target", List.of(array, src), at));
      }
    };
  }

  /**
   * What is not understood.
   *
   * @param what it is
   * @param operands what it is made of
   */
  static Place unknown(Code<?> code, String what, List<Var> operands, Supplier<String> type) {
    return new Place() {
      @Override
      public Var load(Var dst, Location at) {
        Var target = dst != null ? dst : code.temporary(type.get());
        code.emit(new Op.Unknown(target, what, operands, at));
        return target;
      }

      @Override
      public void store(Var src, Location at) {
        List<Var> all = new ArrayList<>(operands);
        all.add(src);
        code.emit(new Op.Unknown(null, what, all, at));
      }
    };
  }
}
