// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.finding.AccessKind;
import io.mapvet.knowledge.Effect.Mode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names of locks relative to the map they are held at. */
class GuardsTest {
  private static final Place THIS = Samples.input(0);
  private static final Place MAP = Samples.field(THIS, "map");

  private static Map<String, Mode> guards(Place map, Lock lock, Mode mode) {
    Access access = Samples.put(map, Lockset.EMPTY.with(lock, mode), Signals.NONE);
    assertThat(access.kind()).isEqualTo(AccessKind.WRITE);
    return Guards.of(new RootedAccess(access, null, null, "p.Client"));
  }

  private static Map<String, Mode> guards(Lock lock) {
    return guards(MAP, lock, Mode.EXCLUSIVE);
  }

  @Test
  void namesAreRelativeToTheMap() {
    assertThat(guards(Lock.monitor(MAP))).containsOnlyKeys("itself");
    assertThat(guards(Lock.monitor(THIS))).containsOnlyKeys("this");
    assertThat(guards(Lock.monitor(Samples.field(THIS, "lock")))).containsOnlyKeys("this.lock");
    assertThat(guards(Lock.monitor(new Place.ClassObject("p.A")))).containsOnlyKeys("A.class");
  }

  @Test
  void theMonitorOfALockIsNotTheLock() {
    Place place = Samples.field(THIS, "lock");
    Map<String, Mode> monitor = guards(Lock.monitor(place));
    Map<String, Mode> lock = guards(new Lock(place, false, true));
    assertThat(lock).doesNotContainKeys("this.lock");
    assertThat(Guards.keepApart(monitor, lock)).isFalse();
    assertThat(Guards.keepApart(lock, lock)).isTrue();
  }

  /** Two callers see the same lock through objects of different names. */
  @Test
  void theSameLockOfDifferentPathsHasOneName() {
    Place other = Samples.field(Samples.input(1), "holder");
    Map<String, Mode> here = guards(Lock.monitor(Samples.field(THIS, "lock")));
    Lock there = Lock.monitor(Samples.field(other, "lock"));
    assertThat(guards(Samples.field(other, "map"), there, Mode.EXCLUSIVE)).isEqualTo(here);
  }

  @Test
  void aLockThatMayChangeKeepsNobodyApart() {
    Lock lock = new Lock(Samples.field(THIS, "lock"), true, false);
    Map<String, Mode> guards = guards(lock);
    assertThat(guards).hasSize(1);
    assertThat(guards.keySet().iterator().next()).startsWith(Guards.LOOSE);
    assertThat(Guards.keepApart(guards, guards)).isFalse();
  }

  @Test
  void readersAreNotKeptApart() {
    Lock lock = new Lock(Samples.field(THIS, "lock"), false, true);
    Map<String, Mode> read = guards(MAP, lock, Mode.READ);
    Map<String, Mode> write = guards(MAP, lock, Mode.EXCLUSIVE);
    assertThat(Guards.keepApart(read, read)).isFalse();
    assertThat(Guards.keepApart(read, write)).isTrue();
    assertThat(Guards.keepApart(write, read)).isTrue();
  }
}
