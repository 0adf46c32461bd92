// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

/** What an annotation says, whichever package it is from. */
public enum Meaning {
  /** Several threads may use an object of the class. */
  THREAD_SAFE,
  /** On a field: the named lock guards it. On a method: callers hold the named lock. */
  GUARDED_BY,
  /** On a method: callers hold the named lock. */
  HOLDING,
  /** On a method: whoever calls it holds the resource of that name, shared if its mode is READ. */
  RESOURCE,
  /** On a method: it can be seen for the sake of tests. */
  FOR_TESTS
}
