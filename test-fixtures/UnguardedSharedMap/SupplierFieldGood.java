// SPDX-License-Identifier: Apache-2.0
// The supplier makes a map of its own in each call.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public class SupplierFieldGood {
  private final Map<String, Integer> memo = new HashMap<>();
  private final Supplier<Integer> supplier =
      () -> {
        Map<String, Integer> memo = new HashMap<>();
        memo.putIfAbsent("a", 1);
        return memo.get("a");
      };

  void start() {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    for (int i = 0; i < 2; i++) {
      pool.execute(() -> System.out.println(supplier.get()));
    }
  }
}
