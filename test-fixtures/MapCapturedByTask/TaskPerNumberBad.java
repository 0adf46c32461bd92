// SPDX-License-Identifier: Apache-2.0
// A stream of numbers is gone over by one thread, but each number gives the pool a task of its own,
// and these run beside each other.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

public class TaskPerNumberBad {
  public static void squares() {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Map<Integer, Integer> squares = new HashMap<>(); // expect: warning MapCapturedByTask
    IntStream.range(0, 100).forEach(i -> pool.execute(() -> squares.put(i, i * i))); // race
    pool.shutdown();
  }
}
