// SPDX-License-Identifier: Apache-2.0
// A fixed pool of the constant size one has one thread; its tasks run in order, each
// happens-before the next (one worker takes them from one queue).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PoolOfOneGood {
  public static void main(String[] args) {
    Map<String, Integer> lengths = new HashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(1);
    for (String arg : args) {
      pool.execute(() -> lengths.put(arg, arg.length()));
    }
    pool.shutdown();
  }
}
