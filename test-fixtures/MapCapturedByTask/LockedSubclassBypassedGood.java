// SPDX-License-Identifier: Apache-2.0
// The tasks call put, which locks.
package fixtures.mapcapturedbytask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LockedSubclassBypassedGood {
  static final class LockedCache extends LinkedHashMap<String, String> {
    private static final long serialVersionUID = 1;

    @Override
    public synchronized String get(Object key) {
      return super.get(key);
    }

    @Override
    public synchronized String put(String key, String value) {
      return super.put(key, value);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
      return size() > 100;
    }
  }

  static void warm(String first, String second) {
    LockedCache cache = new LockedCache();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(() -> cache.put(first, first.trim()));
    pool.execute(() -> cache.put(second, second.trim()));
    pool.shutdown();
  }
}
