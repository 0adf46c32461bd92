// SPDX-License-Identifier: Apache-2.0
// The helper gives what the supplier gives: the one map of words that this method has made, for
// every part. The tasks of all parts write to it without a lock.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

public class SuppliedMapBad {
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
    Map<String, Integer> all = new HashMap<>(); // expect: warning MapCapturedByTask
    for (String part : parts) {
      Map<String, Integer> words = retried(() -> all);
      pool.execute(
          () -> {
            words.merge(part, 1, Integer::sum); // race
            System.out.println(words.get(part)); // race
          });
    }
  }
}
