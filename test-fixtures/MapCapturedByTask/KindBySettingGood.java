// SPDX-License-Identifier: Apache-2.0
// The map is concurrent exactly where tasks share it; the plain one is used by one thread.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class KindBySettingGood {
  public static void scan(String[] names, boolean parallel) {
    Map<String, Integer> lengths;
    if (parallel) {
      lengths = new ConcurrentHashMap<>();
    } else {
      lengths = new HashMap<>();
    }
    ExecutorService pool = parallel ? Executors.newCachedThreadPool() : null;
    for (String name : names) {
      if (parallel) {
        pool.execute(() -> lengths.put(name, name.length()));
      } else {
        lengths.put(name, name.length());
      }
    }
  }
}
