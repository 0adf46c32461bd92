// SPDX-License-Identifier: Apache-2.0
// The future completes after the code has ended, and only then its handler runs.
package fixtures.mapcapturedbytask;

import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;

public class VertxBlockingGood {
  static void load(Vertx vertx) {
    Map<String, Integer> prices = new HashMap<>();
    vertx
        .executeBlocking(() -> prices.put("tea", 3))
        .onSuccess(old -> System.out.println(prices.get("tea")));
  }
}
