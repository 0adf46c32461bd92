// SPDX-License-Identifier: Apache-2.0
// Each task starts after the one before, so the end of the last one is the end of all.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

public class JoinsTheLastOfAChainGood {
  public int count(List<Runnable> steps, Executor pool) {
    List<Runnable> done = new ArrayList<>();
    CompletableFuture<Void> first = CompletableFuture.completedFuture(null);
    CompletableFuture<Void> last = first;
    for (Runnable step : steps) {
      last =
          last.thenCompose(
              unused ->
                  CompletableFuture.runAsync(
                      () -> {
                        step.run();
                        done.add(step);
                      },
                      pool));
    }
    last.join();
    return done.size();
  }
}
