// SPDX-License-Identifier: Apache-2.0
// Every stage follows the first future: whichever listeners end at once, their handlers add at once.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public class StageAfterStageInALoopBad {
  /** What is told of the end. */
  public interface Listener {
    CompletableFuture<Void> closing();
  }

  public CompletableFuture<Void> close(List<Listener> listeners) {
    List<Throwable> failures = new ArrayList<>(); // expect: error MapCapturedByTask
    CompletableFuture<Void> first = CompletableFuture.completedFuture(null);
    CompletableFuture<Void> last = first;
    for (Listener listener : listeners) {
      last =
          first
              .thenCompose(unused -> listener.closing())
              .handle(
                  (unused, failure) -> {
                    failures.add(failure); // race
                    return null;
                  });
    }
    return last;
  }
}
