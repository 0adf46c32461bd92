// SPDX-License-Identifier: Apache-2.0
// The helper gives what the supplier gives: a new map for every part, which only the task of that
// part writes to.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

public class SuppliedMapGood {
  private static <T> T retried(Supplier<T> supplier) {
    for (int i = 0; i < 3; i++) {
      try {
        return supplier.get();
      } catch (IllegalStateException e) {
        System.err.println("again");
      }
    }
    throw new IllegalStateException();
  }

  static void count(List<String> parts, ExecutorService pool) {
    for (String part : parts) {
      Map<String, Integer> words = retried(() -> new HashMap<>());
      pool.execute(
          () -> {
            words.merge(part, 1, Integer::sum);
            System.out.println(words.get(part));
          });
    }
  }
}
