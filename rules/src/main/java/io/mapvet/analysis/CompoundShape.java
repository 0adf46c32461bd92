// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

/** How a change of a map relies on a look-up before it. */
public enum CompoundShape {
  /** It puts a value because there was none. */
  INSERT,
  /** It puts a value that was computed from the one found. */
  UPDATE,
  /** It removes the entry that was found. */
  REMOVE,
  /** It replaces the value that was found. */
  REPLACE,
  /** It puts another value because of what the one found is worth, or because there was none. */
  RENEW,
  /** It replaces a certain value by another certain one: one state by the next. */
  TRANSITION,
  /** As {@link #TRANSITION}, by a value that callers give. */
  EXCHANGE,
  /** It adds to a value, or takes from it, because of how much that was. */
  LIMIT,
  /** It is made because of the number of entries. */
  COUNT,
  /** It adds what was not there, and does not ask whether that was so. */
  ADD,
  /** It asks again for what was found, or takes it, and takes it for granted that it is there. */
  RELY,
  /** It inserts unless there is a value, and does not ask which one stayed. */
  UNASKED,
  /** As {@link #UNASKED}, a value that callers give, who know what it means if another stayed. */
  OFFERED;

  /** Whether the change is a look-up too, of which nobody asks what it found. */
  boolean isUnasked() {
    return this == UNASKED || this == OFFERED;
  }
}
