// SPDX-License-Identifier: Apache-2.0
package io.mapvet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mapvet.analysis.Task.Doubt;
import io.mapvet.ir.Location;
import io.mapvet.ir.Op;
import io.mapvet.ir.SourceFile;
import io.mapvet.knowledge.Effect.Times;
import io.mapvet.knowledge.Effect.Where;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What waiting for a handle or a latch says of the tasks. */
class OrderingTest {
  private static final SourceFile FILE = new SourceFile("A.java", () -> "");
  private static final Place HANDLE = Samples.input(0);
  private static final Place OTHER = Samples.input(1);
  private static final Place LATCH = Samples.input(2);
  private static final Place MAP = Samples.input(3);

  private static Access put(Set<Place> signalled) {
    return Samples.put(
        MAP, Lockset.EMPTY, new Signals(signalled, signalled, Set.of(), Set.of(), Set.of()));
  }

  private static Task task(int number, Set<Place> handles, Access... accesses) {
    Op op = new Op.Const(null, number, new Location(FILE, number, number));
    return new Task.Builder(new Task.Key(op, "run"), Where.THREAD, Times.ONCE, null, 0)
        .handles(handles)
        .accesses(List.of(accesses))
        .build();
  }

  private static State running(Task... tasks) {
    State state = new State(0);
    state.running = List.of(tasks);
    return state;
  }

  @Test
  void waitingForAHandleEndsItsTaskOnly() {
    Task other = task(2, Set.of(OTHER), put(Set.of()));
    State state = running(task(1, Set.of(HANDLE), put(Set.of())), other);
    Ordering.end(state, Set.of(HANDLE));
    assertThat(state.running).containsExactly(other);
    assertThat(state.ended).contains(HANDLE).doesNotContain(OTHER);
  }

  @Test
  void waitingForATaskEndsWhatItCameAfter() {
    Task first = task(1, Set.of(OTHER), put(Set.of()));
    Task second = task(2, Set.of(HANDLE), put(Set.of()));
    State state = running(first, second.change().after(first.handles()).build());
    Ordering.end(state, Set.of(HANDLE));
    assertThat(state.running).isEmpty();
  }

  /** countDown() orders what precedes it before await(), and nothing that follows it. */
  @Test
  void aLatchLeavesWhatFollowsItsSignal() {
    Access before = put(Set.of());
    Access after = put(Set.of(LATCH));
    State state = running(task(1, Set.of(LATCH), before, after));
    Ordering.end(state, Set.of(LATCH));
    assertThat(state.running).hasSize(1);
    assertThat(state.running.get(0).accesses()).containsExactly(after);
  }

  @Test
  void anotherLatchOrdersNothing() {
    State state = running(task(1, Set.of(LATCH), put(Set.of())));
    List<Task> before = state.running;
    Ordering.end(state, Set.of(OTHER));
    assertThat(state.running).isEqualTo(before);
  }

  @Test
  void aWaitThatMayHaveTimedOutEndsNothing() {
    State state = running(task(1, Set.of(HANDLE), put(Set.of())));
    Ordering.doubt(state, Set.of(HANDLE));
    assertThat(state.running).extracting(Task::doubt).containsExactly(Doubt.TIMED);
    assertThat(state.ended).isEmpty();
  }
}
