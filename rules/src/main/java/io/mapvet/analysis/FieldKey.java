// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.FieldRef;

/** A field of the program or of a library; one object per field. */
public final class FieldKey {
  private final FieldRef ref;
  private final FieldKey of;
  private final int hash;

  FieldKey(FieldRef ref) {
    this(ref, null);
  }

  private FieldKey(FieldRef ref, FieldKey of) {
    this.ref = ref;
    this.of = of;
    this.hash = 31 * ref.owner().hashCode() + ref.name().hashCode();
  }

  /**
   * A flag that goes with the field, and that no source declares.
   *
   * @param says what it says of the value of the field, as in {@code " == 1"}
   */
  FieldKey flag(String says) {
    return new FieldKey(
        new FieldRef(
            ref.owner(),
            ref.name() + says,
            "boolean",
            ref.isStatic(),
            false,
            ref.isVolatile(),
            ref.certainty()),
        this);
  }

  /** The read-write lock of which the field holds a side, where no field holds the lock itself. */
  FieldKey lockOfSide() {
    return along("'s lock", ref.type());
  }

  /** A field of the objects that this one holds, apart from the same field of other objects. */
  FieldKey part(FieldKey field) {
    return along("." + field, field.type());
  }

  /** Given what is not known of the objects that the field holds. */
  FieldKey ofUnknown() {
    return along(".", ref.type());
  }

  private FieldKey along(String name, String type) {
    return new FieldKey(
        new FieldRef(
            ref.owner(),
            ref.name() + name,
            type,
            ref.isStatic(),
            ref.isFinal(),
            ref.isVolatile(),
            ref.certainty()),
        this);
  }

  /** The field with which it goes; null where it is a declared field itself. */
  FieldKey of() {
    return of;
  }

  public String owner() {
    return ref.owner();
  }

  public String name() {
    return ref.name();
  }

  /** Erased binary name of the declared type. */
  public String type() {
    return ref.type();
  }

  public boolean isStatic() {
    return ref.isStatic();
  }

  public boolean isVolatile() {
    return ref.isVolatile();
  }

  public boolean isFinal() {
    return ref.isFinal();
  }

  /** Whether it holds an enclosing instance or a captured variable. */
  public boolean isSynthetic() {
    return ref.isSynthetic();
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof FieldKey that
            && ref.name().equals(that.ref.name())
            && ref.owner().equals(that.ref.owner());
  }

  /** {@code pkg.Class#field}. */
  @Override
  public String toString() {
    return ref.owner().replace('$', '.') + "#" + ref.name();
  }
}
