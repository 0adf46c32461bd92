// SPDX-License-Identifier: Apache-2.0
// Both settings make a plain map, which the tasks then share.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class KindBySettingBad {
  public static void scan(String[] names, boolean parallel) {
    Map<String, Integer> lengths;
    if (parallel) {
      lengths = new LinkedHashMap<>(); // expect: warning MapCapturedByTask
    } else {
      lengths = new HashMap<>(); // expect: warning MapCapturedByTask
    }
    ExecutorService pool = Executors.newCachedThreadPool();
    for (String name : names) {
      pool.execute(() -> lengths.put(name, name.length())); // race
    }
  }
}
