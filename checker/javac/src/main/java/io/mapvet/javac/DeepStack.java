// SPDX-License-Identifier: Apache-2.0
package io.mapvet.javac;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs what recurses as deep as source code nests, where the stack of the caller may not do. */
public final class DeepStack {
  private static final long BYTES = 256L << 20;

  private DeepStack() {}

  /**
   * Runs the work in a thread of its own and waits for it.
   *
   * @throws ExecutionException with what the work threw, errors too
   */
  public static <T> T call(Callable<T> work) throws ExecutionException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "mapvet", BYTES);
    thread.setDaemon(true);
    thread.start();
    return task.get();
  }
}
