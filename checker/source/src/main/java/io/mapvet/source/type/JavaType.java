// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import io.mapvet.frontend.ByName;
import java.util.List;
import java.util.function.Supplier;

/** A type of the language, as far as it is known. */
public sealed interface JavaType {
  JavaType VOID = new Primitive("void");
  JavaType BOOLEAN = new Primitive("boolean");
  JavaType INT = new Primitive("int");
  JavaType NULL = new Null();
  JavaType UNKNOWN = new Unresolved(ByName.UNKNOWN);

  /** The erased binary name, {@code ?} where it is not known. */
  String erased();

  /** Whether nothing but perhaps a likely name is known, also of a component or bound. */
  default boolean isUnresolved() {
    return false;
  }

  default boolean isPrimitive() {
    return this instanceof Primitive && this != VOID;
  }

  /** The class whose members a value of the type has, or null. */
  default ClassInfo classInfo() {
    return null;
  }

  /** The same type where {@code ? super T} stands for any value that may come out. */
  default JavaType upper() {
    return this;
  }

  /** A primitive type or {@code void}. */
  record Primitive(String erased) implements JavaType {}

  /** The type of {@code null}. */
  record Null() implements JavaType {
    @Override
    public String erased() {
      return "null";
    }
  }

  /** A class that was found in no source and no class file; its name is a guess. */
  record Unresolved(String erased) implements JavaType {
    @Override
    public boolean isUnresolved() {
      return true;
    }
  }

  /**
   * A class or interface.
   *
   * @param arguments empty for a raw type and where the class has no parameters
   */
  record Of(ClassInfo info, List<JavaType> arguments) implements JavaType {
    public Of {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String erased() {
      return info.name();
    }

    @Override
    public ClassInfo classInfo() {
      return info;
    }
  }

  /** An array. */
  record ArrayOf(JavaType component) implements JavaType {
    @Override
    public String erased() {
      return component.erased() + "[]";
    }

    @Override
    public boolean isUnresolved() {
      return component.isUnresolved();
    }
  }

  /** {@code ? super T}. Other wildcards are their bounds. */
  record Super(JavaType bound) implements JavaType {
    @Override
    public String erased() {
      return bound.erased();
    }

    @Override
    public boolean isUnresolved() {
      return bound.isUnresolved();
    }

    @Override
    public ClassInfo classInfo() {
      return bound.classInfo();
    }

    @Override
    public JavaType upper() {
      ClassInfo info = bound.classInfo();
      return info == null ? UNKNOWN : new Of(info.object(), List.of());
    }
  }

  /** A type parameter; the same only if it is one object. */
  final class Variable implements JavaType {
    /** Longer ones have no end, as only wrong code has them. */
    private static final int LONGEST_CHAIN = 50;

    private final String name;
    private final Lazy<JavaType> bound;

    Variable(String name, Supplier<JavaType> bound) {
      this.name = name;
      this.bound = new Lazy<>(bound);
    }

    public String name() {
      return name;
    }

    /** The first bound that is no variable itself. */
    public JavaType bound() {
      JavaType found = bound.get();
      for (int i = 0; i < LONGEST_CHAIN && found instanceof Variable variable; i++) {
        found = variable.bound.get();
      }
      return found instanceof Variable ? UNKNOWN : found;
    }

    @Override
    public String erased() {
      return bound().erased();
    }

    @Override
    public boolean isUnresolved() {
      return bound().isUnresolved();
    }

    @Override
    public ClassInfo classInfo() {
      return bound().classInfo();
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
