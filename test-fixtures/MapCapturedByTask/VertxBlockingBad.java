// SPDX-License-Identifier: Apache-2.0
// The code runs on a worker thread while the event loop, which handed it over, goes on and reads.
package fixtures.mapcapturedbytask;

import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;

public class VertxBlockingBad {
  static void load(Vertx vertx) {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    vertx.executeBlocking(() -> prices.put("tea", 3)); // race
    System.out.println(prices.get("tea")); // race
  }
}
