// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import io.mapvet.ir.Cond;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The conditions under which code of a method runs. Of boolean parameters, and of boolean fields
 * that keep their value, it is known which value they must have: what is done where one is true is
 * not done for a caller that passes false, nor beside what the same object does where it is false.
 */
final class Premises {
  private static final int MAX_GIVEN = 6;

  private final FieldFacts fields;
  private int conditions;
  private Map<Place, Boolean> given = Map.of();

  Premises(FieldFacts fields) {
    this.fields = fields;
  }

  /** Enters code that only runs under a condition, or leaves it. */
  void conditional(boolean enters) {
    conditions += enters ? 1 : -1;
  }

  /** Whether the code that is interpreted only runs under a condition. */
  boolean areThere() {
    return conditions > 0;
  }

  /** The values that parameters and fields must have. */
  Map<Place, Boolean> given() {
    return given;
  }

  /** Runs a block: what is assumed in it is assumed until its end. */
  State within(Supplier<State> block) {
    Map<Place, Boolean> outside = given;
    State end = block.get();
    given = outside;
    return end;
  }

  /** Runs the branch that is taken where a condition has this outcome. */
  State under(Cond condition, boolean outcome, State start, UnaryOperator<State> branch) {
    if (start == null) {
      return null;
    }
    conditional(true);
    State end =
        within(
            () -> {
              assume(condition, outcome, start);
              return branch.apply(start);
            });
    conditional(false);
    return end;
  }

  /** Assumes that a condition has this outcome, until the end of the block. */
  void assume(Cond condition, boolean outcome, State state) {
    if (condition instanceof Cond.Not not) {
      assume(not.operand(), !outcome, state);
    } else if (condition instanceof Cond.And and && outcome) {
      assume(and.left(), true, state);
      assume(and.right(), true, state);
    } else if (condition instanceof Cond.Or or && !outcome) {
      assume(or.left(), false, state);
      assume(or.right(), false, state);
    } else if (condition instanceof Cond.IsTrue isTrue) {
      Place asked = place(state.get(isTrue.var().id()).term());
      if (asked != null && given.size() < MAX_GIVEN) {
        Map<Place, Boolean> more = new HashMap<>(given);
        more.put(asked, outcome);
        given = Map.copyOf(more);
      }
    }
  }

  /** The parameter, or the field that keeps its value, of which the term is the value; or null. */
  private Place place(Term term) {
    if (term instanceof Term.Input input) {
      return new Place.Input(input.index());
    }
    if (!(term instanceof Term.Loaded loaded)) {
      return null;
    }
    FieldKey field = loaded.field();
    if (!field.isFinal() && fields.isAssignedLater(field)) {
      return null;
    }
    Place base = loaded.base() == null ? null : place(loaded.base());
    return loaded.base() == null
        ? new Place.Static(field)
        : base == null ? null : new Place.Field(base, field);
  }

  /** What a method does for these arguments. */
  static Summary applied(Summary summary, List<Value> args) {
    return args.stream().anyMatch(arg -> truth(arg) != null)
        ? summary.among(trace -> allow(args, trace.given()))
        : summary;
  }

  private static boolean allow(List<Value> args, Map<Place, Boolean> needed) {
    return needed.entrySet().stream()
        .noneMatch(
            one ->
                one.getKey() instanceof Place.Input input
                    && input.index() < args.size()
                    && Boolean.valueOf(!one.getValue()).equals(truth(args.get(input.index()))));
  }

  private static Boolean truth(Value value) {
    return value.fact() instanceof Fact.Constant constant && constant.value() instanceof Boolean is
        ? is
        : null;
  }

  /** What must be where the caller does what needs this of the callee. */
  Map<Place, Boolean> with(List<Value> args, Map<Place, Boolean> needed) {
    Map<Place, Boolean> here = given;
    for (Map.Entry<Place, Boolean> one : needed.entrySet()) {
      Place own = own(one.getKey(), args);
      if (own != null && here.size() < MAX_GIVEN) {
        here = new HashMap<>(here);
        here.putIfAbsent(own, one.getValue());
      }
    }
    return here == given ? given : Map.copyOf(here);
  }

  /** What the caller knows a parameter or a field of the callee as, or null. */
  private static Place own(Place place, List<Value> args) {
    if (!(place.root() instanceof Place.Input input)) {
      return place;
    }
    if (input.index() >= args.size()) {
      return null;
    }
    Value arg = args.get(input.index());
    if (place.equals(input)) {
      return arg.term() instanceof Term.Input own ? new Place.Input(own.index()) : null;
    }
    Place object = arg.must();
    Place known = object == null || object.isLocal() ? null : Places.replaceRoot(place, object);
    return known == null || known.isTooLong() || Places.hasElement(known) ? null : known;
  }

  /** What is the same on two ways. */
  static Map<Place, Boolean> common(Map<Place, Boolean> first, Map<Place, Boolean> second) {
    if (first.equals(second)) {
      return first;
    }
    Map<Place, Boolean> both = new HashMap<>(first);
    both.entrySet().retainAll(second.entrySet());
    return Map.copyOf(both);
  }

  /** What of it is of fields, as a caller knows them. */
  static Map<Place, Boolean> ofFields(List<Value> args, Map<Place, Boolean> needed) {
    Map<Place, Boolean> known = new HashMap<>();
    needed.forEach(
        (place, value) -> {
          Place own = place instanceof Place.Input ? null : own(place, args);
          if (own != null) {
            known.put(own, value);
          }
        });
    return Map.copyOf(known);
  }

  /** What of it is of static fields, and of fields on the way to the object that owns a map. */
  static Map<Place, Boolean> ofOwner(Place map, Map<Place, Boolean> needed) {
    if (needed.isEmpty()) {
      return needed;
    }
    Map<Place, Boolean> known = new HashMap<>(needed);
    known
        .keySet()
        .removeIf(
            place ->
                !(place instanceof Place.Static)
                    && (place.base() == null || !Places.isPrefix(place.base(), map)));
    return known;
  }

  /** Whether one needs what the other one does not allow. */
  static boolean exclude(Map<Place, Boolean> first, Map<Place, Boolean> second) {
    if (!first.isEmpty() && !second.isEmpty()) {
      for (Map.Entry<Place, Boolean> one : first.entrySet()) {
        if (Boolean.valueOf(!one.getValue()).equals(second.get(one.getKey()))) {
          return true;
        }
      }
    }
    return false;
  }
}
