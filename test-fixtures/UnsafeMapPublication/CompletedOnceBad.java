// SPDX-License-Identifier: Apache-2.0
// complete is called whatever it says, so both tasks replace the list.
package fixtures.unsafemappublication;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CompletedOnceBad {
  private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private List<String> readers = List.of("a", "b"); // expect: error UnsafeMapPublication

  public void start() {
    pool.execute(this::close);
    pool.execute(this::close);
  }

  private void close() {
    closed.complete(true);
    List<String> old = readers; // race
    readers = List.of(); // race
    old.forEach(System.out::println);
  }
}
