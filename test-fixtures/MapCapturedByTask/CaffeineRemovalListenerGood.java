// SPDX-License-Identifier: Apache-2.0
// The listener may overlap the get, which a ConcurrentHashMap allows.
package fixtures.mapcapturedbytask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class CaffeineRemovalListenerGood {
  public static Integer evicted(Iterable<String> names) {
    Map<String, Integer> gone = new ConcurrentHashMap<>();
    Cache<String, Integer> cache =
        Caffeine.newBuilder()
            .maximumSize(10)
            .removalListener(
                (String name, Integer size, RemovalCause cause) -> {
                  gone.put(name, size);
                })
            .build();
    for (String name : names) {
      cache.put(name, name.length());
    }
    return gone.get("tea");
  }
}
