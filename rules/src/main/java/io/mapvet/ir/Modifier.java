// SPDX-License-Identifier: Apache-2.0
package io.mapvet.ir;

/** The modifiers the analysis asks about. */
public enum Modifier {
  PUBLIC,
  PROTECTED,
  PRIVATE,
  STATIC,
  FINAL,
  ABSTRACT,
  VOLATILE,
  TRANSIENT,
  SYNCHRONIZED,
  NATIVE,
  DEFAULT
}
