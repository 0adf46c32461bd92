// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.knowledge.Effect;
import io.mapvet.knowledge.Effect.Trait;
import io.mapvet.knowledge.MethodFacts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A trait that an object has if an input of the method that makes it is a certain constant: a
 * semaphore is a lock where the caller asks for one permit.
 *
 * @param input which input
 * @param equalTo the constant, as text
 */
record OpenTrait(Trait trait, int input, String equalTo) {
  /** The traits of a new object that depend on inputs. */
  static Set<OpenTrait> of(MethodFacts constructor, List<Value> args) {
    Set<OpenTrait> open = new LinkedHashSet<>();
    for (Effect effect : constructor == null ? List.<Effect>of() : constructor.effects()) {
      if (effect instanceof Effect.Makes makes
          && makes.ifArg() > 0
          && makes.ifArg() <= args.size()
          && args.get(makes.ifArg() - 1).term() instanceof Term.Input input) {
        open.add(new OpenTrait(makes.trait(), input.index(), makes.equalTo()));
      }
    }
    return open;
  }

  /**
   * What the place holds, if it has a trait: seen as having it where only a caller can tell, and
   * null where it has not.
   */
  static Place having(Frame frame, Place place, Trait trait) {
    FieldFacts fields = frame.engine().fields();
    boolean told = place instanceof Place.Alloc || Places.field(place) != null;
    if (told && (frame.isClient() || !fields.mayBeGiven(place, trait))) {
      return fields.mayHave(place, trait) ? place : null;
    }
    return new Place.View(place, trait);
  }

  /** Whether the input is the constant. */
  boolean appliesTo(List<Value> inputs) {
    return input < inputs.size() && Makes.applies(input + 1, equalTo, inputs);
  }

  /** The same as seen by the caller's caller; null where the caller knows. */
  OpenTrait above(List<Value> inputs) {
    return input < inputs.size() && inputs.get(input).term() instanceof Term.Input above
        ? new OpenTrait(trait, above.index(), equalTo)
        : null;
  }
}
