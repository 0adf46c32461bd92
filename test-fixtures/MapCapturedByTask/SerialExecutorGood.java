// SPDX-License-Identifier: Apache-2.0
// A single-thread executor runs its tasks one after the other, and the actions of one
// happen-before those of the next (Executors.newSingleThreadExecutor: "Tasks are guaranteed to
// execute sequentially").
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SerialExecutorGood {
  public static void main(String[] args) {
    Map<String, Integer> stock = new HashMap<>();
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.execute(() -> stock.put("tea", 3));
    pool.execute(() -> stock.remove("ale"));
    pool.shutdown();
  }
}
