// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

/** Two threads on objects of their own, once. */
interface Attempt {
  /** Runs in the first thread. */
  void first() throws Exception;

  /** Runs in the second thread, from about the same moment. */
  void second() throws Exception;

  /** Looks at the outcome when both threads have ended: returns what is wrong, or null. */
  default String wrong() throws Exception {
    return null;
  }

  /** Returns the method, class and name, in which a thread may be caught, or null. */
  default String caughtIn() {
    return null;
  }
}
