// SPDX-License-Identifier: Apache-2.0
// The pool has many threads, but only one task that touches the map is ever given to it, by the
// constructor, and nothing else touches the map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SubmittedOnceGood {
  private final Map<Integer, Long> beats = new HashMap<>();
  private final ExecutorService pool = Executors.newCachedThreadPool();

  public SubmittedOnceGood() {
    pool.execute(this::beat);
  }

  private void beat() {
    for (int i = 0; i < 1000; i++) {
      beats.put(i % 10, System.nanoTime());
    }
  }

  public void log(String message) {
    pool.execute(() -> System.out.println(message));
  }
}
