// SPDX-License-Identifier: Apache-2.0
// The catch block leaves the method without touching the map; the read is reached only when get()
// returned normally, which orders the task before it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class TimedGetCaughtGood {
  public static String fetch(ExecutorService pool) throws Exception {
    Map<String, String> result = new HashMap<>();
    Future<?> fetching = pool.submit(() -> result.put("answer", "42"));
    try {
      fetching.get(100, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      System.err.println("slow");
      return null;
    }
    return result.get("answer");
  }
}
