// SPDX-License-Identifier: Apache-2.0
package io.mapvet.knowledge;

/** What happens when several threads use an object of a type at once. */
public enum Safety {
  /** Not made for it: lost updates, exceptions, endless loops. */
  PLAIN,
  /** Every single call is atomic under the object's own monitor; iteration is not. */
  SYNCHRONIZED,
  /** Every single call is safe, iteration too. */
  CONCURRENT,
  IMMUTABLE,
  COPY_ON_WRITE,
  /** An interface or abstract class: the object decides. */
  UNKNOWN
}
