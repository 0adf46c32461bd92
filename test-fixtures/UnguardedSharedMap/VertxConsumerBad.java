// SPDX-License-Identifier: Apache-2.0
// The pool writes the map while the event loop already looks up for the next message.
package fixtures.unguardedsharedmap;

import io.vertx.core.AbstractVerticle;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class VertxConsumerBad extends AbstractVerticle {
  private final Map<String, String> cities = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  @Override
  public void start() {
    vertx
        .eventBus()
        .consumer(
            "locate",
            address -> {
              if (!cities.containsKey(address)) { // race
                pool.execute(() -> cities.put(address, address.trim())); // race
              }
            });
  }
}
