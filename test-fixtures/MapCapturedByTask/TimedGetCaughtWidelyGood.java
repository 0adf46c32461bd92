// SPDX-License-Identifier: Apache-2.0
// After the limit the task is running still, so nothing is read then; where get returns the task has
// ended, and its put happens-before the read.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class TimedGetCaughtWidelyGood {
  public static String fetch(ExecutorService pool) {
    Map<String, String> result = new HashMap<>();
    Future<?> fetching = pool.submit(() -> result.put("answer", "42"));
    try {
      fetching.get(100, TimeUnit.MILLISECONDS);
    } catch (Exception e) {
      System.err.println("no answer: " + e);
      fetching.cancel(true);
      return null;
    }
    return result.get("answer");
  }
}
