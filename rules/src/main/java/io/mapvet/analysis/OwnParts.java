// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.Map;

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
   * @param place the owner, or its part, as the callee knows it, which may know that it is one of
   *     several
   * @param owners the same, as the caller knows it
   * @param part what is owned, as the callee knows it
   * @param made what is owned, as the caller knows it
   */
  static Place owner(Place place, Value owners, Place part, Place made) {
    Place owner = owners.mustUnlessNull();
    boolean known = place.isOlder();
    if (owner == null || !owner.isOlder() || known) {
      return owner;
    }
    boolean whole = place.equals(part.base()) || isOne(place, owner);
    return whole && isOne(part, made) ? owner : null;
  }

  /**
   * Whether a lock is the owner or another part of it, whichever owner it is.
   *
   * @param part what is owned, as the callee knows it
   * @param made the same, as the caller knows it
   */
  static boolean isOfOwner(Lock lock, Place part, Place made) {
    return made instanceof Place.Alloc
        && part.base() != null
        && lock.stable()
        && !lock.isImplied()
        && !(lock.place() instanceof Place.View)
        && Places.isPrefix(part.base(), lock.place())
        && !Places.isPrefix(part, lock.place())
        && isOne(part, made);
  }

  /**
   * Whether a lock is the object itself, its owner or another part of its owner, so that it guards
   * this one also when it is one of several.
   *
   * @param heap what fields hold
   * @param lock the object locked
   */
  static boolean guards(Map<HeapKey, Value> heap, Place lock, Place object) {
    return lock.equals(object)
        || heap.entrySet().stream()
            .filter(held -> held.getKey().slot() instanceof FieldKey)
            .filter(held -> object.equals(held.getValue().must()))
            .map(held -> held.getKey().base())
            .anyMatch(owner -> owner.equals(lock) || has(heap, owner, lock));
  }

  private static boolean has(Map<HeapKey, Value> heap, Place owner, Place part) {
    return heap.entrySet().stream()
        .anyMatch(
            held ->
                held.getKey().base().equals(owner)
                    && held.getKey().slot() instanceof FieldKey
                    && part.equals(held.getValue().must()));
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
