// SPDX-License-Identifier: Apache-2.0
// Each half is computed by this thread, one after the other.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

public class MemoOfRecursiveTaskGood {
  private final Map<Integer, Long> memo = new HashMap<>();

  private final class Ways extends RecursiveTask<Long> {
    private static final long serialVersionUID = 1;

    private final int steps;

    Ways(int steps) {
      this.steps = steps;
    }

    @Override
    protected Long compute() {
      if (steps < 2) {
        return 1L;
      }
      Long known = memo.get(steps);
      if (known != null) {
        return known;
      }
      Ways left = new Ways(steps - 1);
      long right = new Ways(steps - 2).compute();
      long result = left.compute() + right;
      memo.put(steps, result);
      return result;
    }
  }

  long solve(int steps) {
    return new ForkJoinPool(4).invoke(new Ways(steps));
  }
}
