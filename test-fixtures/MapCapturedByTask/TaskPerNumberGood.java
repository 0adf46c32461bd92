// SPDX-License-Identifier: Apache-2.0
// Each number gives the pool a task of its own; the map is made for several threads.
package fixtures.mapcapturedbytask;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

public class TaskPerNumberGood {
  public static void squares() {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Map<Integer, Integer> squares = new ConcurrentHashMap<>();
    IntStream.range(0, 100).forEach(i -> pool.execute(() -> squares.put(i, i * i)));
    pool.shutdown();
  }
}
