// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

/** What the analysis takes objects of a type for. */
public enum Role {
  MAP,
  COLLECTION,
  /** An iterator, entry or stream: an access through it is an access to what it came from. */
  VIEW,
  /** Keeps values: an atomic reference, optional, queue of one. */
  HOLDER,
  EXECUTOR,
  /** Stands for a running task: a future, a thread. */
  HANDLE,
  LOCK,
  /** Makes threads wait for others: a latch, a barrier. */
  SIGNAL,
  /** A function object. */
  FUNCTION,
  /** Gives each thread its own value. */
  CONFINED,
  /** A request or message: each call that is given one works on its own, many at a time. */
  REQUEST,
  OTHER
}
