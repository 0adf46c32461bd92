// SPDX-License-Identifier: Apache-2.0
// The wait has a limit, and whatever it throws is only logged: after the limit the task is running
// still, and nothing orders its put before the read.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class TimedGetCaughtWidelyBad {
  public static String fetch(ExecutorService pool) {
    Map<String, String> result = new HashMap<>(); // expect: warning MapCapturedByTask
    Future<?> fetching = pool.submit(() -> result.put("answer", "42")); // race
    try {
      fetching.get(100, TimeUnit.MILLISECONDS);
    } catch (Exception e) {
      System.err.println("no answer: " + e);
      fetching.cancel(true);
    }
    return result.get("answer"); // race
  }
}
