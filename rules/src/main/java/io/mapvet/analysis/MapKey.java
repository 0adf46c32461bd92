// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Safety;

/**
 * What tells maps in fields apart.
 *
 * @param field the field that holds the map or, for content, the outermost container of the map
 * @param depth how many containers are around the map: 0 where the field holds it, 1 where it is
 *     what the field's object contains
 * @param safety where the field holds maps of several kinds, that of those meant; null for all that
 *     nothing more is known of
 */
record MapKey(FieldKey field, int depth, Safety safety) {
  /** Of maps further inside nothing is known. */
  private static final int MAX_DEPTH = 2;

  /** The map that a field holds. */
  MapKey(FieldKey field) {
    this(field, 0, null);
  }

  /** The maps at a place in the content of what a field holds, or null where it is none. */
  static MapKey ofContent(Place place) {
    if (!(place.unwrapped() instanceof Place.Element element)) {
      return null;
    }
    Place container = element.base().unwrapped();
    FieldKey field = Places.field(container);
    MapKey around = field == null ? ofContent(container) : new MapKey(field);
    return around == null || around.depth == MAX_DEPTH ? null : around.content();
  }

  /** The key of all maps that the field holds, or contains, of whatever kind. */
  MapKey ofAnyKind() {
    return safety == null ? this : new MapKey(field, depth, null);
  }

  /** Whether the map is contained in what the field holds. */
  boolean isContent() {
    return depth > 0;
  }

  /** The maps that these contain. */
  private MapKey content() {
    return new MapKey(field, depth + 1, null);
  }

  /** The containers that hold the map; the field itself has none. */
  MapKey container() {
    return new MapKey(field, depth - 1, null);
  }

  /** The field's name, with brackets for each step into content. */
  String name() {
    return field.name() + "[]".repeat(depth);
  }

  /** {@code pkg.Class#field}, with brackets for each step into content. */
  @Override
  public String toString() {
    return field + "[]".repeat(depth);
  }
}
