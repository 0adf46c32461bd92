// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

/**
 * What tells maps in fields apart.
 *
 * @param field the field that holds the map or, for content, the holder or map that contains it
 * @param isContent whether the map is what the field's object contains
 */
record MapKey(FieldKey field, boolean isContent) {
  /** {@code pkg.Class#field}, with brackets for content. */
  @Override
  public String toString() {
    return isContent ? field + "[]" : field.toString();
  }
}
