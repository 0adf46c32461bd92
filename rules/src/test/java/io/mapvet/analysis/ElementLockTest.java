// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.knowledge.Effect.Mode;
import org.junit.jupiter.api.Test;

/** A lock of an array guards what was chosen by the same index. */
class ElementLockTest {
  private static final Place LOCKS = new Place.Element(Samples.field(Samples.input(0), "locks"));
  private static final Place PARTS = Samples.field(Samples.input(0), "parts");
  private static final Term KEY = new Term.Input(1);
  private static final Term OTHER = new Term.Input(2);

  private static Lockset held(Term index) {
    return Lockset.EMPTY.with(new Lock(LOCKS, true, false).ofElement(LOCKS, index), Mode.EXCLUSIVE);
  }

  private static Lockset guarding(Term lock, Term part) {
    return held(lock).of(new Choice(PARTS, Value.NONE.with(Origin.of(part)), null), PARTS);
  }

  @Test
  void equalIndicesExclude() {
    assertThat(Lockset.excludes(guarding(KEY, KEY), guarding(OTHER, OTHER))).isTrue();
  }

  @Test
  void anotherIndexGuardsNothing() {
    assertThat(Lockset.excludes(guarding(KEY, KEY), guarding(KEY, OTHER))).isFalse();
  }

  @Test
  void oneConstantIsOneLockWhateverItGuards() {
    assertThat(Lockset.excludes(held(new Term.Constant(0)), held(new Term.Constant(0)))).isTrue();
    assertThat(Lockset.excludes(held(new Term.Constant(0)), held(new Term.Constant(1)))).isFalse();
  }
}
