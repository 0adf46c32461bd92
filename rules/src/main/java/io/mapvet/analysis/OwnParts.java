// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

/**
 * Objects that an object makes for itself and keeps in a field. Where a loop has made several
 * owners by one piece of code, each still has a part of its own: the lock of an owner guards what
 * that one owns, although nobody can tell which one it is.
 */
final class OwnParts {
  private OwnParts() {}

  /**
   * The owner of an object, or a part of it, also where it is one of several; else null.
   *
   * @param place the owner, or its part, as the callee knows it
   * @param owners the same, as the caller knows it
   * @param part what is owned, as the callee knows it
   * @param made what is owned, as the caller knows it
   */
  static Place owner(Place place, Value owners, Place part, Place made) {
    Place owner = owners.mustUnlessNull();
    if (owner == null || !owner.isOlder()) {
      return owner;
    }
    boolean whole = place.equals(part.base()) || isOne(place, owner);
    return whole && isOne(part, made) ? owner : null;
  }

  /**
   * Whether the object is what the code of the field's class has made for the field.
   *
   * @param part the field, as a path
   * @param made the object that it holds
   */
  private static boolean isOne(Place part, Place made) {
    FieldKey field = Places.field(part);
    return field != null
        && made instanceof Place.Alloc alloc
        && alloc.site().isFresh()
        && field.equals(alloc.site().field())
        && alloc.site().method().startsWith(field.owner() + ".");
  }
}
