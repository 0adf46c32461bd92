// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect.Mode;
import io.mapvet.knowledge.Effect.Trait;

/**
 * What a reference refers to: an access path with a root. Two equal places of one frame are the
 * same object, except {@link Alloc#older} ones, which stand for the objects of all earlier turns of
 * a loop (recency abstraction, Balakrishnan and Reps, SAS 2006).
 */
sealed interface Place {
  /** The longest access path that is told apart. */
  int MAX_DEPTH = 3;

  /**
   * The longest one whose steps are final fields up to the last, so that it names one object, or
   * one of those in one container, or in the containers that one holds.
   */
  int MAX_FINAL_DEPTH = 5;

  /** An input of the method: the receiver where there is one, then the parameters. */
  record Input(int index) implements Place {
    @Override
    public boolean equals(Object other) {
      return other instanceof Input that && index == that.index;
    }

    @Override
    public int hashCode() {
      return index;
    }
  }

  /** What a static field holds. */
  record Static(FieldKey field) implements Place {
    @Override
    public boolean equals(Object other) {
      return other instanceof Static that && field.equals(that.field);
    }

    @Override
    public int hashCode() {
      return field.hashCode();
    }
  }

  /** A class object. */
  record ClassObject(String type) implements Place {}

  /** The object that a site made last, or with {@code older} those it made before. */
  record Alloc(Site site, boolean older) implements Place {
    @Override
    public boolean equals(Object other) {
      return other instanceof Alloc that && site == that.site && older == that.older;
    }

    @Override
    public int hashCode() {
      return older ? ~site.hashCode() : site.hashCode();
    }
  }

  /** What an instance field holds. A class, so that its root and its hash are sought once. */
  final class Field implements Place {
    private final Place base;
    private final FieldKey field;
    private final Place root;
    private final int hash;

    Field(Place base, FieldKey field) {
      this.base = base;
      this.field = field;
      this.root = base.root();
      this.hash = 31 * base.hashCode() + field.hashCode();
    }

    @Override
    public Place base() {
      return base;
    }

    FieldKey field() {
      return field;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Field that
              && hash == that.hash
              && field.equals(that.field)
              && base.equals(that.base));
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public String toString() {
      return base + "." + field.name();
    }
  }

  /** What a container, holder or array holds. */
  record Element(Place base) implements Place {
    @Override
    public boolean equals(Object other) {
      return other instanceof Element that && base.equals(that.base);
    }

    @Override
    public int hashCode() {
      return 31 * base.hashCode();
    }
  }

  /**
   * What was given away through a queue, an exchanger or a future: one of those that another thread
   * knows as its {@link Element}.
   *
   * @param site where the object was made
   */
  record Given(Place base, Site site) implements Place {}

  /** A wrapper or stream of the object with a property of its own. */
  record View(Place base, Trait trait) implements Place {}

  /** A read-write lock seen as one of its two locks. */
  record Guard(Place base, Mode mode) implements Place {}

  /**
   * That so many signals of a latch were received, each of which lets one thread go on.
   *
   * @param signals two or more, or {@link #ALL}
   */
  record Received(Place base, int signals) implements Place {
    /** As many as there are. */
    static final int ALL = Integer.MAX_VALUE;
  }

  /** The null reference. */
  record Null() implements Place {}

  Place NULL = new Null();

  /** What a path starts from. */
  default Place root() {
    Place place = this;
    while (!(place instanceof Field field)) {
      Place base = place.base();
      if (base == null) {
        return place;
      }
      place = base;
    }
    return field.root;
  }

  /** The path without its last step, null for a root. */
  default Place base() {
    if (this instanceof Field field) {
      return field.base;
    }
    if (this instanceof Element element) {
      return element.base;
    }
    if (this instanceof Given given) {
      return given.base;
    }
    if (this instanceof View view) {
      return view.base;
    }
    if (this instanceof Guard guard) {
      return guard.base;
    }
    if (this instanceof Received received) {
      return received.base;
    }
    return null;
  }

  /** The place without wrappers. */
  default Place unwrapped() {
    Place place = this;
    while (place instanceof View view) {
      place = view.base;
    }
    return place;
  }

  /** Number of steps behind the root. */
  default int depth() {
    int depth = 0;
    for (Place p = base(); p != null; p = p.base()) {
      depth++;
    }
    return depth;
  }

  /** Whether the path is longer than those that are told apart. */
  default boolean isTooLong() {
    int depth = depth();
    if (depth <= MAX_DEPTH) {
      return false;
    }
    int chosen = this instanceof Element ? 1 : 0;
    for (Place p = base(); p.base() != null; p = p.base()) {
      chosen += p instanceof Element && !(p.base() instanceof Element) ? 1 : 0;
      if (chosen > 1
          || !(p instanceof Element || p instanceof Field field && field.field.isFinal())) {
        return true;
      }
    }
    return depth > MAX_FINAL_DEPTH;
  }

  /** Whether the path starts at an object made in this frame. */
  default boolean isLocal() {
    return root() instanceof Alloc;
  }

  /** Whether the path starts at objects of earlier turns of a loop. */
  default boolean isOlder() {
    return root() instanceof Alloc alloc && alloc.older;
  }
}
