// SPDX-License-Identifier: Apache-2.0
// Both lambdas run at once on the calling thread: List.forEach and Optional.ifPresent call their
// function before they return.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SequentialLambdaGood {
  public static void main(String[] args) {
    Map<String, Integer> lengths = new HashMap<>();
    ExecutorService pool = Executors.newCachedThreadPool();
    List.of("ann", "bob", "eve")
        .forEach(
            name -> {
              Optional.of(name).ifPresent(n -> lengths.put(n, n.length()));
            });
    pool.shutdown();
  }
}
