// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Op;

/**
 * Which of the objects that a container holds was taken out.
 *
 * @param container the container
 * @param key the index or key it was asked for
 * @param removed whether the container has it no longer
 */
record Choice(Place container, Value key, boolean removed) {
  /**
   * The element that an operation gives: the one of that index or, if unknown, the last it gave.
   */
  static Choice byIndex(Place container, Value index, Op op) {
    boolean known = index.term() != null;
    return new Choice(container, known ? index : index.with(Origin.of(new Term.Made(op))), false);
  }

  /** The choice that made {@code place} of what a value may be; null where none is needed. */
  static Choice of(Value value, Place place) {
    return isNeeded(value, place) && value.fact() instanceof Fact.Chosen chosen
        ? chosen.choice()
        : null;
  }

  /** A part of an object: what a field or a view of an element holds belongs to that element. */
  static Value ofPart(Value part, Value whole) {
    Place only = part.must();
    return only != null
            && part.fact() == null
            && whole.fact() instanceof Fact.Chosen chosen
            && Places.hasElement(only)
        ? part.with(new Fact.Taken(chosen.choice()))
        : part;
  }

  /** Whether a place stands for one of several objects that a value may be. */
  static boolean isNeeded(Value value, Place place) {
    return value.places().size() > 1 || place.isOlder() || Places.hasElement(place);
  }

  /** Whether two choices certainly took different objects out of one container. */
  static boolean differ(Choice first, Choice second) {
    return compared(first, second) && !constant(first).equals(constant(second));
  }

  /** Whether two choices certainly took the same object out of one container. */
  static boolean agree(Choice first, Choice second) {
    return compared(first, second) && constant(first).equals(constant(second));
  }

  private static boolean compared(Choice first, Choice second) {
    return first != null
        && second != null
        && first.container.equals(second.container)
        && constant(first) != null
        && constant(second) != null;
  }

  private static Object constant(Choice choice) {
    return choice.key.fact() instanceof Fact.Constant constant ? constant.value() : null;
  }
}
