// SPDX-License-Identifier: Apache-2.0
// The future that is waited for is that of the task that puts.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class OtherFutureGood {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> result = new HashMap<>();
    ExecutorService pool = Executors.newCachedThreadPool();
    Future<?> filling = pool.submit(() -> result.put("a", 1));
    Future<?> printing = pool.submit(() -> System.out.println("working"));
    filling.get();
    System.out.println(result.get("a"));
    printing.get();
  }
}
