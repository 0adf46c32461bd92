// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source.type;

import io.mapvet.ir.Certainty;
import io.mapvet.ir.FieldRef;
import io.mapvet.ir.Modifier;
import java.util.Set;
import java.util.function.Supplier;

/** A field of a class. */
public final class FieldInfo {
  private final ClassInfo owner;
  private final String name;
  private final Set<Modifier> modifiers;
  private final Lazy<JavaType> type;
  private final Supplier<Object> constant;
  private final Lazy<FieldRef> ref = new Lazy<>(this::newRef);

  /**
   * @param constant gives its value if it is a constant variable (JLS 4.12.4), else null
   */
  FieldInfo(
      ClassInfo owner,
      String name,
      Set<Modifier> modifiers,
      Supplier<JavaType> type,
      Supplier<Object> constant) {
    this.owner = owner;
    this.name = name;
    this.modifiers = modifiers;
    this.type = new Lazy<>(type);
    this.constant = constant;
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

  public JavaType type() {
    return type.get();
  }

  /** The value of a constant variable, or null. */
  public Object constant() {
    return is(Modifier.FINAL) ? constant.get() : null;
  }

  /** How operations name it. */
  public FieldRef ref() {
    return ref.get();
  }

  private FieldRef newRef() {
    return new FieldRef(
        owner.name(),
        name,
        type().erased(),
        is(Modifier.STATIC),
        is(Modifier.FINAL),
        is(Modifier.VOLATILE),
        Certainty.RESOLVED);
  }
}
