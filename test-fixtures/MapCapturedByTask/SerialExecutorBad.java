// SPDX-License-Identifier: Apache-2.0
// Two threads of the pool may run the two tasks at the same time; both write the map, and nothing
// orders one submit's task before the other's.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SerialExecutorBad {
  public static void main(String[] args) {
    Map<String, Integer> stock = new HashMap<>(); // expect: error MapCapturedByTask
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(() -> stock.put("tea", 3)); // race
    pool.execute(() -> stock.remove("ale")); // race
    pool.shutdown();
  }
}
