// SPDX-License-Identifier: Apache-2.0
// The second stage hangs on nothing but the pool: it may run beside the first one, and both put.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StagesOfOneChainBad {
  private final Map<String, Integer> phases = new HashMap<>(); // expect: error UnguardedSharedMap
  private final ExecutorService pool = Executors.newCachedThreadPool();

  private void parse() {
    phases.put("parse", 1); // race
  }

  private void check() {
    phases.put("check", phases.size()); // race
  }

  String run() {
    CompletableFuture<Void> parsed = CompletableFuture.runAsync(this::parse, pool);
    CompletableFuture<Void> checked = CompletableFuture.runAsync(this::check, pool);
    CompletableFuture.allOf(parsed, checked).join();
    return phases.toString();
  }
}
