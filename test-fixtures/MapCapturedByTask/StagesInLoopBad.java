// SPDX-License-Identifier: Apache-2.0
// The stages come one after the other, but nobody waits for the last: main reads while a stage puts.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class StagesInLoopBad {
  public static void main(String[] steps) {
    Map<String, Integer> lengths = new HashMap<>(); // expect: error MapCapturedByTask
    CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
    for (String step : steps) {
      last = last.thenRunAsync(() -> lengths.put(step, step.length())); // race
    }
    System.out.println(lengths.size()); // race
  }
}
