// SPDX-License-Identifier: Apache-2.0
// The put precedes complete(), which happens-before the return of get().
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class CompleteGetGood {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> result = new HashMap<>();
    CompletableFuture<String> done = new CompletableFuture<>();
    new Thread(
            () -> {
              result.put("a", 1);
              done.complete("done");
            })
        .start();
    System.out.println(done.get());
    System.out.println(result.get("a"));
  }
}
