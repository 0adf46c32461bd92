// SPDX-License-Identifier: Apache-2.0
// Each stage follows the one of the turn before, so one handler has ended when the next one runs.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public class StageAfterStageInALoopGood {
  /** What is told of the end. */
  public interface Listener {
    CompletableFuture<Void> closing();
  }

  public CompletableFuture<Void> close(List<Listener> listeners) {
    List<Throwable> failures = new ArrayList<>();
    CompletableFuture<Void> first = CompletableFuture.completedFuture(null);
    CompletableFuture<Void> last = first;
    for (Listener listener : listeners) {
      last =
          last
              .thenCompose(unused -> listener.closing())
              .handle(
                  (unused, failure) -> {
                    failures.add(failure);
                    return null;
                  });
    }
    return last;
  }
}
