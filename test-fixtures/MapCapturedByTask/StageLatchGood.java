// SPDX-License-Identifier: Apache-2.0
// The second stage counts the latch down after the first has ended; who has waited for the latch
// comes after both.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

public class StageLatchGood {
  static int load() throws InterruptedException {
    Map<String, Integer> prices = new HashMap<>();
    CountDownLatch loaded = new CountDownLatch(1);
    CompletableFuture.runAsync(() -> prices.put("tea", 3)).thenRun(() -> loaded.countDown());
    loaded.await();
    return prices.size();
  }
}
