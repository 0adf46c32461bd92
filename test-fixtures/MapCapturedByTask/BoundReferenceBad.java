// SPDX-License-Identifier: Apache-2.0
// A bound method reference keeps its receiver: the pool's thread clears the map into which the
// caller still puts.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class BoundReferenceBad {
  public static void main(String[] args) {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Map<String, Integer> scratch = new HashMap<>(); // expect: error MapCapturedByTask
    pool.submit(scratch::clear); // race
    for (String arg : args) {
      scratch.put(arg, arg.length()); // race
    }
    pool.shutdown();
  }
}
