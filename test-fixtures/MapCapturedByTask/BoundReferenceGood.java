// SPDX-License-Identifier: Apache-2.0
// The caller has put everything before it submits, which orders its puts before the clear.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class BoundReferenceGood {
  public static void main(String[] args) {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Map<String, Integer> scratch = new HashMap<>();
    for (String arg : args) {
      scratch.put(arg, arg.length());
    }
    pool.submit(scratch::clear);
    pool.shutdown();
  }
}
