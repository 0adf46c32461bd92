// SPDX-License-Identifier: Apache-2.0
// Each stage hangs on the one before, so their puts are ordered, and the join of the last one orders
// all of them before the read.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class StagesInLoopGood {
  public static void main(String[] steps) {
    Map<String, Integer> lengths = new HashMap<>();
    CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    for (String step : steps) {
      last = last.thenRunAsync(() -> lengths.put(step, step.length()));
    }
    last.join();
    System.out.println(lengths.size());
  }
}
