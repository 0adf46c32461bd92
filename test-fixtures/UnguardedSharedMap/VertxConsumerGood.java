// SPDX-License-Identifier: Apache-2.0
// The pool hands the result back to the event loop, which alone uses the map.
package fixtures.unguardedsharedmap;

import io.vertx.core.AbstractVerticle;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class VertxConsumerGood extends AbstractVerticle {
  private final Map<String, String> cities = new HashMap<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  @Override
  public void start() {
    vertx
        .eventBus()
        .consumer(
            "locate",
            address -> {
              if (!cities.containsKey(address)) {
                pool.execute(() -> locate(address));
              }
            });
  }

  private void locate(String address) {
    String city = address.trim();
    context.runOnContext(v -> cities.put(address, city));
  }
}
