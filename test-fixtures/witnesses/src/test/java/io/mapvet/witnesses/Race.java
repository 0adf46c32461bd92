// SPDX-License-Identifier: Apache-2.0
package io.mapvet.witnesses;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Repeats an attempt until the library misbehaves, and fails where it does not within the bound.
 */
final class Race {
  private static final Duration BOUND = Duration.ofSeconds(20);
  private static final Duration CAUGHT = Duration.ofSeconds(3);
  private static final int LOOKS = 20;

  private interface Step {
    void run() throws Exception;
  }

  /** Runs one side of an attempt and keeps what it threw. */
  private static final class Side extends Thread {
    private final AtomicInteger missing;
    private final Step step;
    private volatile Throwable thrown;

    private Side(AtomicInteger missing, Step step) {
      this.missing = missing;
      this.step = step;
      setDaemon(true);
    }

    @Override
    public void run() {
      missing.decrementAndGet();
      while (missing.get() > 0) {
        Thread.onSpinWait();
      }
      try {
        step.run();
      } catch (Throwable t) {
        thrown = t;
      }
    }
  }

  private Race() {}

  /**
   * Repeats attempts until one goes wrong: by what {@link Attempt#wrong} says, by an exception of
   * the class {@code failure}, or by a thread that stays in {@link Attempt#caughtIn}. Any other
   * exception is a mistake of the program and fails it.
   */
  static void untilSeen(Class<? extends Exception> failure, Callable<? extends Attempt> attempts)
      throws Exception {
    long start = System.nanoTime();
    for (int count = 1; System.nanoTime() - start < BOUND.toNanos(); count++) {
      String seen = seen(attempts.call(), failure);
      if (seen != null) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("seen in attempt %,d, after %.1f s: %s%n", count, seconds, seen);
        return;
      }
    }
    fail("not seen within %s", BOUND);
  }

  private static String seen(Attempt attempt, Class<? extends Exception> failure) throws Exception {
    AtomicInteger missing = new AtomicInteger(2);
    List<Side> sides =
        List.of(new Side(missing, attempt::first), new Side(missing, attempt::second));
    sides.forEach(Thread::start);
    for (Side side : sides) {
      side.join(attempt.caughtIn() == null ? BOUND.toMillis() : CAUGHT.toMillis());
      if (side.isAlive()) {
        return caught(side, attempt.caughtIn());
      }
    }
    for (Side side : sides) {
      if (failure.isInstance(side.thrown)) {
        return side.thrown + ", below " + caller(side.thrown);
      }
      if (side.thrown != null) {
        throw new AssertionError("not what was looked for", side.thrown);
      }
    }
    return attempt.wrong();
  }

  /** The innermost frame that is not of the JDK. */
  private static StackTraceElement caller(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .filter(frame -> !"java.base".equals(frame.getModuleName()))
        .findFirst()
        .orElseThrow();
  }

  /** Looks at a thread again and again: whether it is in the method each time. */
  private static String caught(Side side, String method) throws InterruptedException {
    for (int look = 0; look < LOOKS; look++) {
      List<StackTraceElement> stack = List.of(side.getStackTrace());
      if (stack.stream().noneMatch(frame -> isIn(frame, method))) {
        throw new AssertionError("slow: " + stack);
      }
      Thread.sleep(50);
    }
    return "a thread is caught in " + method;
  }

  private static boolean isIn(StackTraceElement frame, String method) {
    return (frame.getClassName() + "." + frame.getMethodName()).equals(method);
  }
}
