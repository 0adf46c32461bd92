// SPDX-License-Identifier: Apache-2.0
// The pool has one thread, so the two tasks run one after the other, and nobody else touches the
// map.
package fixtures.mapcapturedbytask;

import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RawTableGood {
  @SuppressWarnings({"rawtypes", "unchecked"})
  static void load(String left, String right) {
    TreeMap table = new TreeMap();
    ExecutorService pool = Executors.newFixedThreadPool(1);
    pool.execute(() -> table.put(left, left.length()));
    pool.execute(() -> table.put(right, right.length()));
    pool.shutdown();
  }
}
