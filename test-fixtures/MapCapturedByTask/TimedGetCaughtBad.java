// SPDX-License-Identifier: Apache-2.0
// When get(timeout) throws TimeoutException the task is still running, and the catch block falls
// through to the read of the map: nothing orders the put before it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class TimedGetCaughtBad {
  public static String fetch(ExecutorService pool) throws Exception {
    Map<String, String> result = new HashMap<>(); // expect: warning MapCapturedByTask
    Future<?> fetching = pool.submit(() -> result.put("answer", "42")); // race
    try {
      fetching.get(100, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      System.err.println("slow");
    }
    return result.get("answer"); // race
  }
}
