// SPDX-License-Identifier: Apache-2.0
// A raw TreeMap is the same map: two tasks on a pool of two threads restructure the tree with no
// order between them.
package fixtures.mapcapturedbytask;

import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RawTableBad {
  @SuppressWarnings({"rawtypes", "unchecked"})
  static void load(String left, String right) {
    TreeMap table = new TreeMap(); // expect: error MapCapturedByTask
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(() -> table.put(left, left.length())); // race
    pool.execute(() -> table.put(right, right.length())); // race
    pool.shutdown();
  }
}
