// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Op;

/**
 * Which of the objects that a container holds was taken out.
 *
 * @param container the container
 * @param key the index or key it was asked for
 */
record Choice(Place container, Value key) {
  /**
   * The element that an operation gives: the one of that index or, if unknown, the last it gave.
   */
  static Choice byIndex(Place container, Value index, Op op) {
    boolean known = index.term() != null;
    return new Choice(container, known ? index : index.with(Origin.of(new Term.Made(op))));
  }

  /** The choice that made {@code place} of what a value may be; null where none is needed. */
  static Choice of(Value value, Place place) {
    return isNeeded(value, place) && value.fact() instanceof Fact.Chosen chosen
        ? chosen.choice()
        : null;
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
