// SPDX-License-Identifier: Apache-2.0
// The last future is joined, and no other: the tasks of the turns before run on.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

public class JoinsTheLastOfAChainBad {
  public int count(List<Runnable> steps, Executor pool) {
    List<Runnable> done = new ArrayList<>(); // expect: warning MapCapturedByTask
    CompletableFuture<Void> first = CompletableFuture.completedFuture(null);
    CompletableFuture<Void> last = first;
    for (Runnable step : steps) {
      last =
          first.thenCompose(
              unused ->
                  CompletableFuture.runAsync(
                      () -> {
                        step.run();
                        done.add(step); // race
                      },
                      pool));
    }
    last.join();
    return done.size(); // race
  }
}
