// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What two values have in common, one case after the other; {@link LatticeTest} has the laws. */
class ValueTest {
  private static final Place OBJECT = Samples.input(0);
  private static final Place OTHER = Samples.input(1);
  private static final Value NULL = Value.of(Place.NULL);
  private static final Fact FLAG = new Fact.Flag(OBJECT, true);
  private static final Choice CHOICE = new Choice(OTHER, Value.NONE, null);
  private static final Fact TAKEN = new Fact.Taken(CHOICE);
  private static final Fact TRUE = new Fact.Constant(true);
  private static final Fact FALSE = new Fact.Constant(false);

  private static Value made(boolean fresh) {
    return Value.of(
        new Place.Alloc(new Site(null, null, fresh, "p.M", "p.A.m()", Set.of(), Set.of()), false));
  }

  private static Fact joined(Fact one, Fact other) {
    return Value.of(one).join(Value.of(other)).fact();
  }

  @Test
  void onlyOnePlaceIsCertain() {
    Value one = Value.of(OBJECT);
    assertThat(one.must()).isEqualTo(OBJECT);
    assertThat(one.mustUnlessNull()).isEqualTo(OBJECT);
    assertThat(one.plus(Place.NULL).must()).isNull();
    assertThat(one.plus(Place.NULL).mustUnlessNull()).isEqualTo(OBJECT);
    assertThat(one.plus(OTHER).mustUnlessNull()).isNull();
    assertThat(one.plus(Place.NULL).plus(OTHER).mustUnlessNull()).isNull();
    assertThat(NULL.mustUnlessNull()).isNull();
    assertThat(Value.NONE.must()).isNull();
    assertThat(Value.NONE.mustUnlessNull()).isNull();
  }

  @Test
  void ofAValueThatLeavesPlacesOutNothingIsCertain() {
    assertThat(new Value(List.of(OBJECT), false, null).must()).isNull();
    assertThat(new Value(List.of(OBJECT), false, null).mustUnlessNull()).isNull();
    assertThat(new Value(List.of(OBJECT, Place.NULL), false, null).mustUnlessNull()).isNull();
  }

  @Test
  void sixPlacesAreNotTooMany() {
    Value six = Value.NONE;
    for (int i = 0; i < 6; i++) {
      six = six.plus(Samples.input(i));
    }
    assertThat(six.complete()).isTrue();
    assertThat(six.plus(OBJECT).complete()).as("one of them").isTrue();
    Value seven = six.plus(Samples.input(6));
    assertThat(seven.complete()).isFalse();
    assertThat(seven.places()).isEqualTo(six.places());
  }

  @Test
  void valuesDifferByEverythingThatTheySay() {
    Value value = Value.of(OBJECT).with(FLAG);
    assertThat(value).isEqualTo(Value.of(OBJECT).with(FLAG));
    assertThat(value)
        .isNotEqualTo(Value.of(OBJECT))
        .isNotEqualTo(Value.of(OTHER).with(FLAG))
        .isNotEqualTo(new Value(List.of(OBJECT), false, FLAG))
        .isNotEqualTo(value.with(Origin.of(new Term.Input(0))));
    assertThat(value.with(Origin.of(new Term.Input(0))).fact()).isEqualTo(FLAG);
    assertThat(value.with(Origin.of(new Term.Input(0))).term()).isEqualTo(new Term.Input(0));
    assertThat(value.term()).isNull();
  }

  @Test
  void joiningAddsWhatEitherMayBe() {
    Value whole = Value.of(OBJECT);
    Value part = new Value(List.of(OBJECT), false, null);
    assertThat(whole.join(part).complete()).isFalse();
    assertThat(part.join(whole).complete()).isFalse();
    assertThat(whole.join(null)).isSameAs(whole);
    assertThat(whole.with(FLAG).join(whole.with(FLAG)).fact()).isEqualTo(FLAG);
    assertThat(whole.with(FLAG).join(whole).fact()).isNull();
    assertThat(whole.with(FLAG).plus(OTHER).fact()).as("adding keeps what is said").isEqualTo(FLAG);
  }

  @Test
  void whatComesFromTwoPlacesIsNoCertainValue() {
    Value value = Value.of(OBJECT).with(Origin.of(new Term.Input(0)));
    assertThat(value.join(Value.of(OBJECT)).term()).isNull();
    assertThat(Value.of(OBJECT).join(value).term()).isNull();
    assertThat(value.join(Value.of(OBJECT).with(Origin.of(new Term.Input(0)))).term())
        .isEqualTo(new Term.Input(0));
  }

  @Test
  void anElementBesideNullOrItsSuccessorIsThatElement() {
    Value element = Value.of(OBJECT).with(TAKEN);
    assertThat(element.join(NULL).fact()).isEqualTo(TAKEN);
    assertThat(NULL.join(element).fact()).isEqualTo(TAKEN);
    assertThat(element.join(made(true)).fact()).isEqualTo(TAKEN);
    assertThat(made(true).join(element).fact()).isEqualTo(TAKEN);
    assertThat(Value.of(OBJECT).with(new Fact.LookedUp(CHOICE, null)).join(NULL).fact())
        .as("null says no longer that there is no entry")
        .isEqualTo(new Fact.LookedUp(CHOICE, null, false));
  }

  @Test
  void anElementBesideAnythingElseIsNot() {
    Value element = Value.of(OBJECT).with(TAKEN);
    assertThat(element.join(made(false)).fact()).isNull();
    assertThat(made(false).join(element).fact()).isNull();
    assertThat(element.join(made(true).with(FLAG)).fact()).isNull();
    assertThat(element.join(Value.NONE).fact()).isNull();
    assertThat(element.join(made(true).plus(OTHER)).fact()).isNull();
    assertThat(element.join(new Value(made(true).places(), false, null)).fact()).isNull();
  }

  @Test
  void besideAConstantAConditionSaysSomethingInItsOtherOutcome() {
    assertThat(joined(FLAG, FALSE)).isEqualTo(new Fact.Only(FLAG, true));
    assertThat(joined(FALSE, FLAG)).isEqualTo(new Fact.Only(FLAG, true));
    assertThat(joined(TRUE, FLAG)).isEqualTo(new Fact.Only(FLAG, false));
    assertThat(joined(TRUE, FALSE)).isNull();
    assertThat(joined(new Fact.Constant(1), FLAG)).isNull();
    assertThat(joined(TRUE, null)).isNull();
  }

  @Test
  void aSecondConstantMayTakeTheOutcomeAway() {
    Fact whenTrue = new Fact.Only(FLAG, true);
    assertThat(joined(whenTrue, FALSE)).isEqualTo(whenTrue);
    assertThat(joined(whenTrue, TRUE)).isNull();
  }
}
