// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

/** How a front end knows what a name means, strongest first. */
public enum Certainty {
  /** The symbol was resolved. */
  RESOLVED,
  /** The symbol did not resolve; its qualified name was guessed from imports and syntax. */
  BY_NAME,
  /** Not even a name is known; the owner is {@code ?}. */
  UNKNOWN
}
