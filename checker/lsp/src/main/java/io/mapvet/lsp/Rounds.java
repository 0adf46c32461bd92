// SPDX-License-Identifier: Apache-2.0
package io.mapvet.lsp;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The one thread that reads, lowers and analyses. It works in rounds, of which at most one waits:
 * who asks for another one meanwhile puts it off.
 */
final class Rounds implements AutoCloseable {
  /** As deep as source code nests; the memory is used only where it is needed. */
  private static final long STACK_BYTES = 256L << 20;

  private static final int PATIENCE_SECONDS = 5;

  private final ScheduledThreadPoolExecutor worker =
      new ScheduledThreadPoolExecutor(
          1,
          work -> {
            Thread thread = new Thread(null, work, "mapvet-lsp", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
          },
          new ThreadPoolExecutor.DiscardPolicy());

  private final Runnable round;
  private Future<?> waiting;

  Rounds(Runnable round) {
    this.round = round;
    worker.setRemoveOnCancelPolicy(true);
  }

  /**
   * Has a round made when nothing else asks for one for so long. One that asks at its end for the
   * next is not overtaken by who has asked for it.
   */
  synchronized void after(long milliseconds) {
    if (waiting != null) {
      waiting.cancel(false);
    }
    waiting = worker.schedule(round, milliseconds, TimeUnit.MILLISECONDS);
  }

  /** Has something done between two rounds, in the order of the calls. */
  void between(Runnable work) {
    worker.execute(work);
  }

  /** Returns when the worker has stopped, so that it leaves nothing half written. */
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
