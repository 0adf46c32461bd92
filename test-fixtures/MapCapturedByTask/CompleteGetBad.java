// SPDX-License-Identifier: Apache-2.0
// The thread completes the future before it puts: get() returns while the put may be running.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class CompleteGetBad {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    CompletableFuture<String> done = new CompletableFuture<>();
    new Thread(
            () -> {
              done.complete("done");
              result.put("a", 1); // race
            })
        .start();
    System.out.println(done.get());
    System.out.println(result.get("a")); // race
  }
}
