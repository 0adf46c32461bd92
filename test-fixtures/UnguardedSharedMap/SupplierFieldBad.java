// SPDX-License-Identifier: Apache-2.0
// The supplier is kept in a field and called on the pool's threads, once per submitted task; each
// call reads or fills the memo of the one object.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public class SupplierFieldBad {
  private final Map<String, Integer> memo = new HashMap<>(); // expect: error UnguardedSharedMap
  private final Supplier<Integer> supplier =
      () -> {
        memo.putIfAbsent("a", 1); // race
        return memo.get("a"); // race
      };

  void start() {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    for (int i = 0; i < 2; i++) {
      pool.execute(() -> System.out.println(supplier.get()));
    }
  }
}
