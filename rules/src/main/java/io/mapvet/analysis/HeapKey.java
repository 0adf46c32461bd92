// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

/**
 * A cell of the local heap.
 *
 * @param base the object
 * @param slot a {@link FieldKey}, the index of a captured variable, or one of the constants
 */
record HeapKey(Place base, Object slot) {
  /** What a container, holder or array holds. */
  static final String CONTENT = "[]";

  /** What a container may hold more than once. */
  static final String REPEATED = "repeated";

  /** The places under which other threads can find an object made here. */
  static final String PUBLISHED = "published";

  /** What has ended when a future is complete whose own function is no task. */
  static final String AFTER = "after";

  /** Present where an object was given an argument of the method that made it. */
  static final String ARGUMENT = "argument";

  /** The maps whose content a map made here was given. */
  static final String COPIED = "copied";

  @Override
  public boolean equals(Object other) {
    return other instanceof HeapKey that && slot.equals(that.slot) && base.equals(that.base);
  }

  @Override
  public int hashCode() {
    return 31 * base.hashCode() + slot.hashCode();
  }
}
