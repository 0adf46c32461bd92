// SPDX-License-Identifier: Apache-2.0
// The pool of two threads overlaps the tasks that the loop gives it, and each puts into the one
// map.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PoolOfOneBad {
  public static void main(String[] args) {
    Map<String, Integer> lengths = new HashMap<>(); // expect: error MapCapturedByTask
    ExecutorService pool = Executors.newFixedThreadPool(2);
    for (String arg : args) {
      pool.execute(() -> lengths.put(arg, arg.length())); // race
    }
    pool.shutdown();
  }
}
