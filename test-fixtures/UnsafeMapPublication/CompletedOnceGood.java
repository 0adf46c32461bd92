// SPDX-License-Identifier: Apache-2.0
// complete returns true to the one thread that has completed the future; the other leaves.
package fixtures.unsafemappublication;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CompletedOnceGood {
  private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private List<String> readers = List.of("a", "b");

  public void start() {
    pool.execute(this::close);
    pool.execute(this::close);
  }

  private void close() {
    if (!closed.complete(true)) {
      return;
    }
    List<String> old = readers;
    readers = List.of();
    old.forEach(System.out::println);
  }
}
