// SPDX-License-Identifier: Apache-2.0
package io.mapvet.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** One thread for each processor, with stacks as deep as source code nests. */
final class Workers implements AutoCloseable {
  /** The memory is used only where it is needed. */
  private static final long STACK_BYTES = 256L << 20;

  private final ExecutorService pool =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          work -> {
            Thread thread = new Thread(null, work, "mapvet-source", STACK_BYTES);
            thread.setDaemon(true);
            return thread;
          });

  /** The results for all inputs, in their order. */
  <T, R> List<R> each(Collection<T> inputs, Function<T, R> work) throws InterruptedException {
    List<Future<R>> running = new ArrayList<>();
    for (T input : inputs) {
      running.add(pool.submit(() -> work.apply(input)));
    }
    List<R> results = new ArrayList<>();
    try {
      for (Future<R> one : running) {
        results.add(one.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("The JavaParser front end failed", e.getCause());
    }
    return results;
  }

  <T> void forEach(Collection<T> inputs, Consumer<T> work) throws InterruptedException {
    each(
        inputs,
        input -> {
          work.accept(input);
          return input;
        });
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
