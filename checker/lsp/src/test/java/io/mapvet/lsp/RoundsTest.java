// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** However many rounds are asked for, at most one waits, and the last one is made. */
class RoundsTest {
  @Test
  void whoAsksAgainPutsTheRoundOff() throws Exception {
    AtomicInteger made = new AtomicInteger();
    CountDownLatch end = new CountDownLatch(1);
    try (Rounds rounds =
        new Rounds(
            () -> {
              made.incrementAndGet();
              end.countDown();
            })) {
      for (int i = 0; i < 100_000; i++) {
        rounds.after(500);
      }
      assertThat(end.await(60, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(made).hasValueLessThan(10);
  }

  @Test
  void theRoundThatOneAsksForAtItsEndIsMade() throws Exception {
    AtomicInteger made = new AtomicInteger();
    AtomicReference<Rounds> own = new AtomicReference<>();
    Semaphore follower = new Semaphore(0);
    Runnable round =
        () -> {
          if (made.getAndIncrement() % 2 == 0) {
            own.get().after(0);
          } else {
            follower.release();
          }
        };
    try (Rounds rounds = new Rounds(round)) {
      own.set(rounds);
      for (int i = 0; i < 20_000; i++) {
        rounds.after(0);
        assertThat(follower.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
      }
    }
  }
}
