// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import static io.mapvet.knowledge.Effect.Mode.EXCLUSIVE;
import static io.mapvet.knowledge.Effect.Mode.OPTIMISTIC;
import static io.mapvet.knowledge.Effect.Mode.READ;
import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.knowledge.Effect.Mode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holding locks means, one case after the other; {@link LatticeTest} has the laws. */
class LocksetTest {
  private static final Place OBJECT = Samples.input(0);
  private static final Place OTHER = Samples.input(1);
  private static final Lock LOCK = new Lock(OBJECT, false, true);
  private static final Term I = new Term.Input(1);
  private static final Term J = new Term.Input(2);

  private static Lockset held(Lock lock, Mode mode) {
    return Lockset.EMPTY.with(lock, mode);
  }

  /** The lock of the element that a term chooses from the container. */
  private static Lock element(Term index) {
    return new Lock(OBJECT, true, false).ofElement(OBJECT, index);
  }

  private static Choice choice(Term key, Lockset removed) {
    return new Choice(OTHER, Value.NONE.with(Origin.of(key)), removed);
  }

  @Test
  void oneOfTwoThreadsMustHoldTheLockExclusively() {
    assertThat(Lockset.excludes(held(LOCK, EXCLUSIVE), held(LOCK, EXCLUSIVE))).isTrue();
    assertThat(Lockset.excludes(held(LOCK, EXCLUSIVE), held(LOCK, READ))).isTrue();
    assertThat(Lockset.excludes(held(LOCK, READ), held(LOCK, READ))).isFalse();
    assertThat(Lockset.excludes(held(LOCK, EXCLUSIVE), held(LOCK, OPTIMISTIC))).isFalse();
    assertThat(Lockset.excludes(held(LOCK, OPTIMISTIC), held(LOCK, EXCLUSIVE))).isFalse();
    assertThat(Lockset.excludes(held(LOCK, EXCLUSIVE), Lockset.EMPTY)).isFalse();
    assertThat(Lockset.excludes(null, EXCLUSIVE)).isFalse();
    assertThat(Lockset.excludes(EXCLUSIVE, (Mode) null)).isFalse();
  }

  @Test
  void aLockThatMayBeAnotherOneKeepsNobodyApart() {
    Lock unstable = new Lock(OBJECT, false, false);
    assertThat(Lockset.excludes(held(unstable, EXCLUSIVE), held(unstable, EXCLUSIVE))).isFalse();
    assertThat(Lockset.excludes(held(Lock.monitor(OBJECT), EXCLUSIVE), held(LOCK, EXCLUSIVE)))
        .as("the monitor of a lock is not that lock")
        .isFalse();
  }

  @Test
  void aReadLockGuardsReadsOnly() {
    assertThat(Lockset.guards(EXCLUSIVE, true)).isTrue();
    assertThat(Lockset.guards(EXCLUSIVE, false)).isTrue();
    assertThat(Lockset.guards(READ, false)).isTrue();
    assertThat(Lockset.guards(READ, true)).isFalse();
    assertThat(Lockset.guards(OPTIMISTIC, false)).isFalse();
  }

  @Test
  void theStrongerModeOfASideStays() {
    Lockset read = held(LOCK, READ);
    assertThat(read.with(LOCK, OPTIMISTIC)).isEqualTo(read);
    assertThat(held(LOCK, OPTIMISTIC).with(LOCK, READ)).isEqualTo(read);
  }

  @Test
  void theTwoSidesAreReleasedApart() {
    Lockset both = held(LOCK, READ).with(LOCK, EXCLUSIVE);
    assertThat(both.asMap()).containsOnlyKeys(LOCK, LOCK.shared(true));
    assertThat(both.without(LOCK)).isEqualTo(held(LOCK, READ));
    assertThat(both.without(LOCK.shared(true))).isEqualTo(held(LOCK, EXCLUSIVE));
    assertThat(held(LOCK, READ).without(LOCK)).as("the only one").isEqualTo(Lockset.EMPTY);
    assertThat(held(LOCK, READ).holds(LOCK)).isTrue();
    assertThat(held(LOCK, READ).without(Lock.monitor(OTHER))).isEqualTo(held(LOCK, READ));
  }

  @Test
  void whatIsHeldIsSaid() {
    assertThat(Lockset.EMPTY.isEmpty()).isTrue();
    assertThat(held(LOCK, READ).isEmpty()).isFalse();
    assertThat(held(LOCK, READ).holds(Lock.monitor(OBJECT))).isFalse();
    assertThat(held(LOCK, READ))
        .isNotEqualTo(held(LOCK, EXCLUSIVE))
        .isNotEqualTo(held(Lock.monitor(OBJECT), READ));
  }

  @Test
  void releasingAnElementsLockReleasesOneOfItsContainer() {
    Lockset held = held(LOCK, EXCLUSIVE).with(element(I), EXCLUSIVE);
    assertThat(held.without(element(I))).isEqualTo(held(LOCK, EXCLUSIVE));
    assertThat(held(element(I), EXCLUSIVE).without(element(J))).isEqualTo(Lockset.EMPTY);
    Lock elsewhere = new Lock(OTHER, Lock.Kind.MONITOR, false, false, J);
    assertThat(held(element(I), EXCLUSIVE).without(elsewhere))
        .isEqualTo(held(element(I), EXCLUSIVE));
  }

  @Test
  void locksWithoutACertainNameAreDropped() {
    Lockset held = held(LOCK, READ).with(Lock.monitor(OTHER), EXCLUSIVE);
    Place name = Samples.field(OBJECT, "lock");
    assertThat(held.map(place -> place == OBJECT ? name : null).asMap())
        .isEqualTo(Map.of(LOCK.at(name).shared(true), READ));
    assertThat(held.mapLocks(lock -> null)).isEqualTo(Lockset.EMPTY);
  }

  @Test
  void oneSideOfAReadWriteLockIsThatLockInItsMode() {
    Place side = new Place.Guard(OTHER, READ);
    assertThat(held(LOCK, EXCLUSIVE).map(place -> side))
        .isEqualTo(held(new Lock(OTHER, false, true), READ));
  }

  @Test
  void anIndexIsKnownInItsOwnFrameOnly() {
    assertThat(element(I).at(OTHER).index()).isNull();
    Term constant = new Term.Constant(1);
    assertThat(element(constant).at(OTHER).index()).isEqualTo(constant);
    assertThat(element(constant).stable()).isTrue();
    assertThat(element(I).stable()).isFalse();
  }

  @Test
  void theLockThatIsChosenLikeTheMapIsTheMapsOwn() {
    Lockset held = held(element(I), EXCLUSIVE);
    Lockset own = held.of(choice(I, null), OTHER);
    assertThat(own.asMap()).containsOnlyKeys(element(Lock.SAME_AS_MAP));
    assertThat(held.of(choice(J, null), OTHER)).isEqualTo(held);
    assertThat(held.of(null, OTHER)).isEqualTo(held);
    assertThat(held(LOCK, READ).with(element(I), EXCLUSIVE).of(choice(I, null), OTHER).asMap())
        .containsOnlyKeys(LOCK.shared(true), element(Lock.SAME_AS_MAP));
  }

  @Test
  void whoHasRemovedAnElementHoldsItWithTheLocksOfTheRemoval() {
    Lockset removal = held(Lock.monitor(OBJECT), EXCLUSIVE);
    assertThat(Lockset.EMPTY.of(choice(I, removal), OTHER).asMap())
        .containsOnlyKeys(Lock.monitor(OBJECT), Lock.entry(OTHER, Lock.SAME_AS_MAP));
  }

  @Test
  void elementsOfAnIndexThatHasChangedAreForgotten() {
    Lock constant = element(new Term.Constant(1));
    Lockset held = held(LOCK, READ).with(element(I), EXCLUSIVE).with(constant, EXCLUSIVE);
    assertThat(held.withoutElements(I::equals).asMap())
        .containsOnlyKeys(LOCK.shared(true), constant);
    assertThat(held.withoutElements(J::equals)).isEqualTo(held);
  }

  @Test
  void marksAreNotLocksThatCodeTakes() {
    Lock won = Lock.won(OBJECT);
    assertThat(won.isWon()).isTrue();
    assertThat(won.isChosen()).isFalse();
    assertThat(won.isImplied()).isTrue();
    assertThat(won.isOfKnownElement()).isFalse();
    assertThat(LOCK.isWon()).isFalse();
    assertThat(LOCK.isChosen()).isFalse();
    assertThat(Lock.entry(OBJECT, I).isImplied()).isTrue();
    assertThat(Lock.entry(OBJECT, I).isMonitor()).isFalse();
    assertThat(LOCK.isImplied()).isFalse();
    assertThat(Lock.monitor(OBJECT).isImplied()).isFalse();
    assertThat(element(I).isChosen()).isTrue();
    assertThat(element(I).isOfKnownElement()).isFalse();
    assertThat(element(Lock.SAME_AS_MAP).isOfKnownElement()).isFalse();
    assertThat(element(new Term.Constant(1)).isOfKnownElement()).isTrue();
  }
}
