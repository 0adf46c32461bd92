// SPDX-License-Identifier: Apache-2.0
// The loads overlap, which a ConcurrentHashMap allows.
package fixtures.mapcapturedbytask;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class GuavaCacheLoaderGood {
  public static void load() {
    Map<String, Integer> loads = new ConcurrentHashMap<>();
    LoadingCache<String, Integer> sizes =
        CacheBuilder.newBuilder()
            .build(
                new CacheLoader<String, Integer>() {
                  @Override
                  public Integer load(String name) {
                    return loads.merge(name, 1, Integer::sum);
                  }
                });
    new Thread(() -> sizes.getUnchecked("a")).start();
    new Thread(() -> sizes.getUnchecked("b")).start();
  }
}
