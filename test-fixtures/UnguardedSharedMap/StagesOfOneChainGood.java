// SPDX-License-Identifier: Apache-2.0
// The second stage is chained to the first, which happens before it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StagesOfOneChainGood {
  private final Map<String, Integer> phases = new HashMap<>();
  private final ExecutorService pool = Executors.newCachedThreadPool();

  private void parse() {
    phases.put("parse", 1);
  }

  private void check() {
    phases.put("check", phases.size());
  }

  String run() {
    CompletableFuture<Void> parsed = CompletableFuture.runAsync(this::parse, pool);
    CompletableFuture<Void> checked = parsed.thenRunAsync(this::check, pool);
    CompletableFuture.allOf(parsed, checked).join();
    return phases.toString();
  }
}
