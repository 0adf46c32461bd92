// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import java.util.Map;

/** Rebuilds access paths. */
final class Places {
  private Places() {}

  /** The path with its local root replaced where {@code names} has another name for it. */
  static Place replaceRoot(Place place, Map<Place, Place> names) {
    if (place == null || !place.isLocal()) {
      return place;
    }
    Place known = names.get(place);
    if (known != null) {
      return known;
    }
    Place base = place.base();
    if (base == null) {
      return place;
    }
    Place replaced = replaceRoot(base, names);
    return replaced == base ? place : onto(place, replaced);
  }

  /** The path from another root. */
  static Place replaceRoot(Place place, Place root) {
    return place.base() == null ? root : onto(place, replaceRoot(place.base(), root));
  }

  /** The last step of {@code place} taken from another base. */
  static Place onto(Place place, Place base) {
    if (place instanceof Place.Field field) {
      return new Place.Field(base, field.field());
    }
    if (place instanceof Place.View view) {
      return new Place.View(base, view.trait());
    }
    if (place instanceof Place.Guard guard) {
      return new Place.Guard(base, guard.mode());
    }
    if (place instanceof Place.Given given) {
      return new Place.Given(base, given.site());
    }
    if (place instanceof Place.Received received) {
      return new Place.Received(base, received.signals());
    }
    return new Place.Element(base);
  }

  /** Whether unseen code gave all that a value may be, or what it is a part of. */
  static boolean areFound(Value value) {
    return value.places().stream()
        .allMatch(p -> p.root() instanceof Place.Alloc alloc && !alloc.site().isFresh());
  }

  /** Whether the path starts at an object that was given away. */
  static boolean isGiven(Place place) {
    for (Place p = place; p != null; p = p.base()) {
      if (p instanceof Place.Given) {
        return true;
      }
    }
    return false;
  }

  /**
   * The place that stands to {@code moved} as {@code place} stands to {@code from}: the same
   * object, an owner of it or a part of an owner, by the same steps. Null where it is none of them,
   * or where the steps are others.
   */
  static Place moveAlong(Place place, Place from, Place moved) {
    Place to = moved;
    for (Place p = from; p != null; p = p.base()) {
      if (isPrefix(p, place)) {
        return to == null ? null : onto(place, p, to);
      }
      to = to == null || !sameStep(p, to) ? null : to.base();
    }
    return null;
  }

  /** Whether the path is the beginning of the other, or all of it. */
  static boolean isPrefix(Place prefix, Place place) {
    for (Place p = place; p != null; p = p.base()) {
      if (p.equals(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameStep(Place first, Place second) {
    return first instanceof Place.Field a && second instanceof Place.Field b
        ? a.field().equals(b.field())
        : first instanceof Place.Element && second instanceof Place.Element;
  }

  /** The path with its prefix {@code from} replaced. */
  private static Place onto(Place place, Place from, Place to) {
    return place.equals(from) ? to : onto(place, onto(place.base(), from, to));
  }

  /** Whether the path goes through an element of a container. */
  static boolean hasElement(Place place) {
    for (Place p = place; p != null; p = p.base()) {
      if (p instanceof Place.Element) {
        return true;
      }
    }
    return false;
  }

  /** Whether a static field leads to it, and through no element of a container. */
  static boolean isStatic(Place place) {
    return place.root() instanceof Place.Static && !hasElement(place);
  }

  /** Whether both are one object, or one was given away and the other is what was taken. */
  static boolean meet(Place first, Place second) {
    if (isGiven(first) == isGiven(second)) {
      return first.equals(second) && !isGiven(first);
    }
    return taken(first).equals(taken(second));
  }

  /** The path as whoever takes the object knows it, where it was given away. */
  static Place taken(Place place) {
    if (place instanceof Place.Given given) {
      return new Place.Element(given.base());
    }
    return isGiven(place) ? onto(place, taken(place.base())) : place;
  }

  /**
   * What a field holds that nothing was stored to.
   *
   * @param base of a static field, the field itself
   */
  static Place held(Place base, FieldKey field) {
    return field.isStatic() ? base : new Place.Field(base, field);
  }

  /** The field that a path ends with, or null. */
  static FieldKey field(Place place) {
    Place last = place.unwrapped();
    if (last instanceof Place.Field field) {
      return field.field();
    }
    return last instanceof Place.Static field ? field.field() : null;
  }
}
