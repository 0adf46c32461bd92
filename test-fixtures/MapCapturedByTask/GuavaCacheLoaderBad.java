// SPDX-License-Identifier: Apache-2.0
// A loader runs on the thread that asks for the entry, for two keys at the same time. A warning,
// because the loader is known only as one of the things that the cache holds.
package fixtures.mapcapturedbytask;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.util.HashMap;
import java.util.Map;

public class GuavaCacheLoaderBad {
  public static void load() {
    Map<String, Integer> loads = new HashMap<>(); // expect: warning MapCapturedByTask
    LoadingCache<String, Integer> sizes =
        CacheBuilder.newBuilder()
            .build(
                new CacheLoader<String, Integer>() {
                  @Override
                  public Integer load(String name) {
                    return loads.merge(name, 1, Integer::sum); // race
                  }
                });
    new Thread(() -> sizes.getUnchecked("a")).start();
    new Thread(() -> sizes.getUnchecked("b")).start();
  }
}
