// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import io.mapvet.ir.Callee;
import io.mapvet.ir.Certainty;
import io.mapvet.ir.Modifier;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A method or constructor of a class. */
public final class MethodInfo {
  static final String CONSTRUCTOR = "<init>";

  /** What its header says of types. */
  record Signature(List<JavaType.Variable> variables, List<JavaType> params, JavaType result) {}

  private final ClassInfo owner;
  private final String name;
  private final Set<Modifier> modifiers;
  private final int arity;
  private final boolean isVarargs;
  private final Lazy<Signature> signature;
  private final Lazy<Callee> callee = new Lazy<>(() -> newCallee(Certainty.RESOLVED));

  MethodInfo(
      ClassInfo owner,
      String name,
      Set<Modifier> modifiers,
      int arity,
      boolean isVarargs,
      Supplier<Signature> signature) {
    this.owner = owner;
    this.name = name;
    this.modifiers = modifiers;
    this.arity = arity;
    this.isVarargs = isVarargs;
    this.signature = new Lazy<>(signature);
  }

  public ClassInfo owner() {
    return owner;
  }

  public String name() {
    return name;
  }

  public Set<Modifier> modifiers() {
    return modifiers;
  }

  public boolean is(Modifier modifier) {
    return modifiers.contains(modifier);
  }

  public boolean isStatic() {
    return is(Modifier.STATIC);
  }

  public int arity() {
    return arity;
  }

  public boolean isVarargs() {
    return isVarargs;
  }

  public List<JavaType.Variable> variables() {
    return signature.get().variables();
  }

  public List<JavaType> params() {
    return signature.get().params();
  }

  public JavaType result() {
    return signature.get().result();
  }

  /** Whether its parameters have these types (erased). */
  public boolean hasParams(List<JavaType> types) {
    return erased(params()).equals(erased(types));
  }

  static List<String> erased(List<JavaType> types) {
    return types.stream().map(JavaType::erased).toList();
  }

  /** The type of an argument of the given index, that of an element where it is variable. */
  JavaType param(int index, boolean variable) {
    List<JavaType> params = params();
    JavaType type = params.get(Math.min(index, params.size() - 1));
    boolean element = variable && isVarargs && index >= params.size() - 1;
    return element && type instanceof JavaType.ArrayOf array ? array.component() : type;
  }

  /** Whether it takes so many arguments. */
  boolean takes(int arguments, boolean variable) {
    return arity == arguments || variable && isVarargs && arguments >= arity - 1;
  }

  /** How operations name it. */
  public Callee callee(Certainty certainty) {
    return certainty == Certainty.RESOLVED ? callee.get() : newCallee(certainty);
  }

  private Callee newCallee(Certainty certainty) {
    return new Callee(
        owner.name(),
        name,
        erased(params()),
        name.equals(CONSTRUCTOR) ? "void" : result().erased(),
        isStatic(),
        isVarargs,
        certainty);
  }

  @Override
  public String toString() {
    return owner.name() + "." + name + "/" + arity;
  }

  static boolean isOfObject(MethodInfo method) {
    return switch (method.name) {
      case "equals" -> method.arity == 1;
      case "hashCode", "toString" -> method.arity == 0;
      default -> false;
    };
  }
}
