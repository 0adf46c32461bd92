// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect.Trait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loads and stores over the local heap of a state. */
final class Heap {
  private Heap() {}

  /**
   * A path from an object made here by a name under which others know the object: the one that
   * {@code other} goes through or, as a final field, beside, or that of a static field; if there is
   * none, the path itself.
   */
  static Place nameAlong(State state, Place path, Place other) {
    Value names = path.isLocal() ? state.load(path.root(), HeapKey.PUBLISHED) : null;
    for (Place name : names == null ? List.<Place>of() : names.places()) {
      Place named = Places.replaceRoot(path, name);
      boolean near = Places.isPrefix(named, other) || isBeside(name, other);
      if (near || named.root() instanceof Place.Static) {
        return named;
      }
    }
    return path;
  }

  /** Whether it is a final field of an object that the other path goes through. */
  private static boolean isBeside(Place name, Place other) {
    return name instanceof Place.Field held
        && held.field().isFinal()
        && Places.isPrefix(held.base(), other);
  }

  /** What a field of the objects holds. */
  static Value load(State state, Value base, FieldKey field) {
    Value result = new Value(List.of(), base.complete(), null);
    for (Place place : base.places()) {
      if (place != Place.NULL) {
        Place object = place.unwrapped();
        Value stored = state.load(object, field);
        result = join(result, stored != null ? stored : extend(new Place.Field(object, field)));
      }
    }
    return result;
  }

  /** What containers, holders or arrays hold. */
  static Value content(State state, Value base) {
    if (base.fact() instanceof Fact.Streamed stream && stream.elements() != null) {
      return stream.elements();
    }
    Value result = new Value(List.of(), base.complete(), null);
    for (Place place : base.places()) {
      if (place == Place.NULL) {
        continue;
      }
      Trait elements = elements(place);
      Place object = place.unwrapped();
      if (elements == Trait.ENTRIES) {
        result = join(result, Value.of(object));
        continue;
      }
      if (elements == Trait.MAPPED) {
        continue;
      }
      Value stored = state.load(object, HeapKey.CONTENT);
      if (stored != null) {
        result = join(result, stored);
      }
      if (stored == null || !object.isLocal()) {
        result = join(result, extend(new Place.Element(object)));
      }
    }
    return result;
  }

  /** ENTRIES or MAPPED where a view's elements are not those of its base, else null. */
  private static Trait elements(Place place) {
    for (Place p = place; p instanceof Place.View view; p = view.base()) {
      if (view.trait() == Trait.ENTRIES || view.trait() == Trait.MAPPED) {
        return view.trait();
      }
    }
    return null;
  }

  private static Value join(Value result, Value more) {
    return result.places().isEmpty() ? more : result.join(more);
  }

  private static Value extend(Place place) {
    return place.isTooLong() || isRecursive(place) ? Value.NONE : Value.of(place);
  }

  /** Whether the path takes the same step twice, as down a list or up a tree. */
  private static boolean isRecursive(Place place) {
    if (!(place instanceof Place.Field last)) {
      return place.base() instanceof Place.Element outer && outer.base() instanceof Place.Element;
    }
    for (Place p = place.base(); p != null; p = p.base()) {
      if (p instanceof Place.Field field && field.field().equals(last.field())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Stores into a field; the only object there may be forgets what the field held. A value that is
   * not relevant only replaces what is remembered.
   */
  static void store(State state, Value base, FieldKey field, Value value, boolean relevant) {
    Place only = base.mustUnlessNull();
    for (Place place : base.places()) {
      if (place == Place.NULL) {
        continue;
      }
      Place object = place.unwrapped();
      if (!relevant && state.load(object, field) == null) {
        continue;
      }
      if (only != null && !object.isOlder()) {
        state.store(object, field, value);
      } else {
        state.storeWeakly(object, field, value);
      }
      publish(state, new Place.Field(object, field), value);
    }
  }

  static Value loadStatic(State state, FieldKey field) {
    Place place = new Place.Static(field);
    Value stored = state.load(place, field);
    return stored == null ? Value.of(place) : stored;
  }

  static void storeStatic(State state, FieldKey field, Value value, boolean relevant) {
    Place place = new Place.Static(field);
    if (!relevant && state.load(place, field) == null) {
      return;
    }
    state.store(place, field, value);
    publish(state, place, value);
  }

  /** Remembers under which name others can find the objects, and what their fields hold. */
  static void publish(State state, Place name, Value value) {
    if (name.isLocal() || name.isTooLong()) {
      return;
    }
    for (Place place : value.places()) {
      if (place.unwrapped() instanceof Place.Alloc alloc
          && !isPublishedAs(state, alloc, name)
          && !leadsBack(state, alloc, name)) {
        state.storeWeakly(alloc, HeapKey.PUBLISHED, Value.of(name));
        parts(state, alloc)
            .forEach((field, part) -> publish(state, new Place.Field(name, field), Value.of(part)));
      }
    }
  }

  /** Whether an inner object leads to what encloses it, and that has a name of its own. */
  private static boolean leadsBack(State state, Place object, Place name) {
    FieldKey step = name instanceof Place.Field ? Places.field(name) : null;
    return step != null && step.isSynthetic() && state.load(object, HeapKey.PUBLISHED) != null;
  }

  private static boolean isPublishedAs(State state, Place object, Place name) {
    Value names = state.load(object, HeapKey.PUBLISHED);
    return names != null && names.places().contains(name);
  }

  /**
   * Remembers that objects, and what their fields hold, now belong to whoever takes them out of the
   * container.
   */
  static void give(State state, Place container, Value value) {
    for (Place place : value.places()) {
      if (place.unwrapped() instanceof Place.Alloc alloc) {
        Place given = new Place.Given(container, alloc.site());
        Place kept = new Place.Element(container);
        forgetName(state, alloc, kept);
        publishAs(state, alloc, given);
        parts(state, alloc)
            .forEach(
                (field, part) -> {
                  forgetName(state, part, new Place.Field(kept, field));
                  publishAs(state, part, new Place.Field(given, field));
                });
      }
    }
  }

  private static void forgetName(State state, Place object, Place name) {
    Value names = state.load(object, HeapKey.PUBLISHED);
    if (names != null) {
      Value others = new Value(List.of(), names.complete(), null);
      for (Place other : names.places()) {
        others = other.equals(name) ? others : others.plus(other);
      }
      state.store(object, HeapKey.PUBLISHED, others);
    }
  }

  private static void publishAs(State state, Place object, Place name) {
    if (!name.isTooLong()) {
      state.storeWeakly(object, HeapKey.PUBLISHED, Value.of(name));
    }
  }

  /** Remembers that objects taken out of a container belong to this thread. */
  static void take(State state, Value value) {
    Answers.taken(state, value);
    for (Place place : value.places()) {
      forgetGiven(state, place);
      parts(state, place).values().forEach(part -> forgetGiven(state, part));
    }
  }

  private static void forgetGiven(State state, Place object) {
    Value names = state.load(object, HeapKey.PUBLISHED);
    if (names != null && names.places().stream().anyMatch(Places::isGiven)) {
      state.forget(new HeapKey(object, HeapKey.PUBLISHED));
    }
  }

  /** The objects made in this frame that the fields of an object hold. */
  private static Map<FieldKey, Place> parts(State state, Place object) {
    Map<FieldKey, Place> parts = new LinkedHashMap<>();
    state
        .heap()
        .forEach(
            (key, value) -> {
              if (key.base().equals(object)
                  && key.slot() instanceof FieldKey field
                  && value.mustUnlessNull() instanceof Place.Alloc part) {
                parts.put(field, part);
              }
            });
    return parts;
  }

  /** Adds to what containers hold. */
  static void keep(State state, Value container, Value value) {
    if (value.places().isEmpty()) {
      return;
    }
    for (Place place : container.places()) {
      if (place != Place.NULL) {
        Value before = state.load(place.unwrapped(), HeapKey.CONTENT);
        Place once = value.mustUnlessNull();
        if (before != null
            && place.isLocal()
            && once instanceof Place.Alloc made
            && !made.isOlder()
            && before.places().contains(made)) {
          state.storeWeakly(place.unwrapped(), HeapKey.REPEATED, value);
        }
        state.storeWeakly(place.unwrapped(), HeapKey.CONTENT, value);
        publish(state, new Place.Element(place.unwrapped()), value);
      }
    }
  }

  /** Whether the container may hold the object more than once. */
  static boolean isRepeated(State state, Place container, Place object) {
    Value repeated = state.load(container.unwrapped(), HeapKey.REPEATED);
    return repeated != null && repeated.places().contains(object);
  }

  /**
   * What one container may hold more than once is as often in another that is given its content.
   */
  static void keepRepeated(State state, Value from, Value to) {
    for (Place place : from.places()) {
      Value repeated = state.load(place.unwrapped(), HeapKey.REPEATED);
      for (Place into : repeated == null ? List.<Place>of() : to.places()) {
        state.storeWeakly(into.unwrapped(), HeapKey.REPEATED, repeated);
      }
    }
  }

  /** The same objects behind a wrapper; a view without a property of its own is the object. */
  static Value view(Value of, Trait trait) {
    Value result = new Value(List.of(), of.complete(), null);
    for (Place place : of.places()) {
      result =
          result.plus(
              switch (trait) {
                case SYNCHRONIZED, PARALLEL, ENTRIES, MAPPED, PART -> wrap(place, trait);
                case SEQUENTIAL -> streamed(without(place, Trait.PARALLEL));
                default -> place;
              });
    }
    return result;
  }

  /** A stream of what a container's element contains, which may itself be a stream or iterator. */
  private static Place streamed(Place place) {
    return place.unwrapped() instanceof Place.Element ? wrap(place, Trait.SEQUENTIAL) : place;
  }

  private static Place wrap(Place place, Trait trait) {
    return has(place, trait) ? place : new Place.View(place, trait);
  }

  /** Whether some wrapper around the object has the property. */
  static boolean has(Place place, Trait trait) {
    for (Place p = place; p instanceof Place.View view; p = view.base()) {
      if (view.trait() == trait) {
        return true;
      }
    }
    return false;
  }

  private static Place without(Place place, Trait trait) {
    if (!(place instanceof Place.View view)) {
      return place;
    }
    Place base = without(view.base(), trait);
    return view.trait() == trait ? base : new Place.View(base, view.trait());
  }
}
