// SPDX-License-Identifier: Apache-2.0
// Actions of the task happen-before get() on its future returns (package java.util.concurrent,
// "Memory Consistency Properties"); the read comes after it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SubmitBeforeGetGood {
  public static boolean load() throws Exception {
    Map<String, String> rows = new HashMap<>();
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      Future<?> loading = pool.submit(() -> rows.put("1", "one"));
      loading.get();
      boolean empty = rows.isEmpty();
      return empty;
    } finally {
      pool.shutdown();
    }
  }
}
