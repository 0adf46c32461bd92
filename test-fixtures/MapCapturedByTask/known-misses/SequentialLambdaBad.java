// SPDX-License-Identifier: Apache-2.0
// The lambda given to forEach hands each name to a pool of threads; the inner lambdas overlap
// each other in their puts.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SequentialLambdaBad {
  public static void main(String[] args) {
    Map<String, Integer> lengths = new HashMap<>(); // expect: warning MapCapturedByTask // miss: error MapCapturedByTask
    ExecutorService pool = Executors.newCachedThreadPool();
    List.of("ann", "bob", "eve")
        .forEach(
            name -> {
              pool.execute(() -> lengths.put(name, name.length())); // race
            });
    pool.shutdown();
  }
}
