// SPDX-License-Identifier: Apache-2.0
// The call that waits is made on another future than that of the task that puts.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class OtherFutureBad {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    ExecutorService pool = Executors.newCachedThreadPool();
    Future<?> filling = pool.submit(() -> result.put("a", 1)); // race
    Future<?> printing = pool.submit(() -> System.out.println("working"));
    printing.get();
    System.out.println(result.get("a")); // race
    filling.get();
  }
}
