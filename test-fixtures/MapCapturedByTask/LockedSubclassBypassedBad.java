// SPDX-License-Identifier: Apache-2.0
// The cache locks get and put, but putIfAbsent is inherited from LinkedHashMap and takes no lock:
// the two tasks restructure one table.
package fixtures.mapcapturedbytask;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LockedSubclassBypassedBad {
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
    LockedCache cache = new LockedCache(); // expect: error MapCapturedByTask
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(() -> cache.putIfAbsent(first, first.trim())); // race
    pool.execute(() -> cache.putIfAbsent(second, second.trim())); // race
    pool.shutdown();
  }
}
