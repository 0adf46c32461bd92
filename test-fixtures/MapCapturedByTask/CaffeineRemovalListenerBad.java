// SPDX-License-Identifier: Apache-2.0
// A removal listener runs on the cache's executor, the common pool, some time after the entry went.
// Nothing waits for it. A warning, because which executor it is rests on the builder.
package fixtures.mapcapturedbytask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.HashMap;
import java.util.Map;

public class CaffeineRemovalListenerBad {
  public static Integer evicted(Iterable<String> names) {
    Map<String, Integer> gone = new HashMap<>(); // expect: warning MapCapturedByTask
    Cache<String, Integer> cache =
        Caffeine.newBuilder()
            .maximumSize(10)
            .removalListener(
                (String name, Integer size, RemovalCause cause) -> {
                  gone.put(name, size); // race
                })
            .build();
    for (String name : names) {
      cache.put(name, name.length());
    }
    return gone.get("tea"); // race
  }
}
