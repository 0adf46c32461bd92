// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.knowledge.Effect.Mode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws that joining must obey for the analysis to be sound and to end. */
class LatticeTest {
  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void locksetsJoinToTheirCommonPart(int seed) {
    Samples samples = new Samples(seed);
    Lockset a = samples.lockset();
    Lockset b = samples.lockset();
    Lockset c = samples.lockset();
    Lockset joined = a.join(b);
    assertThat(joined).isEqualTo(b.join(a));
    assertThat(a.join(a)).isEqualTo(a);
    assertThat(joined.join(c)).isEqualTo(a.join(b.join(c)));
    assertThat(joined.join(a)).isEqualTo(joined);
    for (Lock lock : a.asMap().keySet()) {
      assertThat(joined.holds(lock)).isEqualTo(b.holds(lock));
      if (b.asMap().containsKey(lock)) {
        assertThat(joined.asMap()).containsKey(lock);
      }
    }
    for (Map.Entry<Lock, Mode> held : joined.asMap().entrySet()) {
      assertThat(held.getValue())
          .isGreaterThanOrEqualTo(modeOf(held.getKey(), a))
          .isGreaterThanOrEqualTo(modeOf(held.getKey(), b));
    }
  }

  /** The mode of that side of the lock; who holds a lock exclusively has the shared side, too. */
  static Mode modeOf(Lock lock, Lockset held) {
    Mode exclusive = held.asMap().get(lock.shared(false));
    return exclusive == null || !lock.shared() ? held.asMap().get(lock) : exclusive;
  }

  /** What keeps threads apart on the joined paths does so on each of them. */
  @ParameterizedTest
  @MethodSource("seeds")
  void joiningLocksetsExcludesNothingNew(int seed) {
    Samples samples = new Samples(seed);
    Lockset a = samples.lockset();
    Lockset b = samples.lockset();
    Lockset other = samples.lockset();
    assertThat(Lockset.excludes(a, other)).isEqualTo(Lockset.excludes(other, a));
    if (Lockset.excludes(a.join(b), other)) {
      assertThat(Lockset.excludes(a, other)).isTrue();
      assertThat(Lockset.excludes(b, other)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void releasingALockUndoesTakingIt(int seed) {
    Samples samples = new Samples(seed);
    Lockset locks = samples.lockset();
    Lock lock = samples.lock();
    if (!locks.holds(lock)) {
      assertThat(locks.with(lock, Mode.EXCLUSIVE).without(lock)).isEqualTo(locks);
      assertThat(locks.with(lock, Mode.READ).without(lock)).isEqualTo(locks);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void valuesJoinToAllTheirPlaces(int seed) {
    Samples samples = new Samples(seed);
    Value a = samples.smallValue();
    Value b = samples.smallValue();
    Value c = samples.smallValue();
    Value joined = a.join(b);
    assertThat(a.join(a)).isEqualTo(a);
    assertThat(joined.join(a)).isEqualTo(joined);
    assertThat(joined.join(b)).isEqualTo(joined);
    assertSame(joined, b.join(a));
    assertSame(joined.join(c), a.join(b.join(c)));
    assertThat(joined.places()).containsAll(a.places()).containsAll(b.places());
    assertThat(a.join(c).places()).isSubsetOf(joined.join(c).places());
    if (joined.fact() != null) {
      assertThat(joined.fact()).isEqualTo(a.fact()).isEqualTo(b.fact());
    }
  }

  private static void assertSame(Value one, Value other) {
    assertThat(one.places()).containsExactlyInAnyOrderElementsOf(other.places());
    assertThat(one.complete()).isEqualTo(other.complete());
    assertThat(one.fact()).isEqualTo(other.fact());
  }

  /** A value that had to leave places out says so, and never tells a certain place. */
  @ParameterizedTest
  @MethodSource("seeds")
  void valuesOverTheBoundAreIncomplete(int seed) {
    Samples samples = new Samples(seed);
    Value joined = Value.NONE;
    Set<Place> all = new HashSet<>();
    for (int i = 0; i < 6; i++) {
      Value next = samples.largeValue();
      all.addAll(next.places());
      joined = joined.join(next);
    }
    assertThat(joined.places()).doesNotHaveDuplicates().isSubsetOf(all);
    assertThat(joined.complete()).isEqualTo(joined.places().size() == all.size());
    if (!joined.complete()) {
      assertThat(joined.must()).isNull();
      assertThat(joined.mustUnlessNull()).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void statesJoinToWhatBothSay(int seed) {
    Samples samples = new Samples(seed);
    State a = samples.state();
    State b = samples.state();
    State before = a.copy();
    State joined = State.join(a, b);
    assertThat(a.sameAs(before)).as("its operand is left alone").isTrue();
    assertThat(joined.locks).isEqualTo(a.locks.join(b.locks));
    assertThat(a.ended).containsAll(joined.ended);
    assertThat(b.ended).containsAll(joined.ended);
    assertThat(a.signalled.certain()).containsAll(joined.signalled.certain());
    assertThat(b.signalled.certain()).containsAll(joined.signalled.certain());
    assertThat(a.missed).containsAll(joined.missed);
    assertThat(b.missed).containsAll(joined.missed);
    assertThat(a.unset).containsAll(joined.unset);
    assertThat(b.unset).containsAll(joined.unset);
    assertThat(a.waited).containsAll(joined.waited);
    assertThat(b.waited).containsAll(joined.waited);
    if (joined.once != null) {
      assertThat(joined.once).isEqualTo(a.once).isEqualTo(b.once);
    }
    for (int slot = 0; slot < 3; slot++) {
      assertThat(joined.get(slot).places())
          .containsAll(a.get(slot).places())
          .containsAll(b.get(slot).places());
    }
    for (State side : new State[] {a, b}) {
      side.heap()
          .forEach(
              (key, value) ->
                  assertThat(joined.load(key.base(), key.slot()).places())
                      .containsAll(value.places()));
    }
  }

  /** A loop is stable once its second turn brings nothing new. */
  @ParameterizedTest
  @MethodSource("seeds")
  void joiningStatesIsIdempotent(int seed) {
    Samples samples = new Samples(seed);
    State a = samples.state();
    State b = samples.state();
    assertThat(State.join(a, a.copy()).sameAs(a)).isTrue();
    assertThat(State.join(a, new Samples(seed).state()).locks).isEqualTo(a.locks);
    State joined = State.join(a, b);
    assertThat(State.join(joined, b).sameAs(joined)).isTrue();
    assertThat(State.join(joined, a).sameAs(joined)).isTrue();
  }

  @Test
  void unreachableCodeAddsNothing() {
    State state = new Samples(1).state();
    assertThat(State.join(null, state)).isSameAs(state);
    assertThat(State.join(state, null)).isSameAs(state);
    assertThat(State.join(null, null)).isNull();
  }
}
