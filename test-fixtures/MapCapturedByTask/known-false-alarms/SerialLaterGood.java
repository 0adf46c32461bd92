// SPDX-License-Identifier: Apache-2.0
// One thread runs the tasks in the order in which they were given: when the second has ended the
// first has, too.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SerialLaterGood {
  static int load() throws Exception {
    Map<String, Integer> prices = new HashMap<>(); // false alarm: error MapCapturedByTask
    ExecutorService executor = Executors.newSingleThreadExecutor();
    executor.submit(() -> prices.put("tea", 3));
    executor.submit(() -> prices.put("ale", 5)).get();
    executor.shutdown();
    return prices.size();
  }
}
