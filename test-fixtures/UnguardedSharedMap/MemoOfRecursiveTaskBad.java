// SPDX-License-Identifier: Apache-2.0
// The left half runs as a task of the pool beside the right half, and both fill the memo of the
// one solver.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

public class MemoOfRecursiveTaskBad {
  private final Map<Integer, Long> memo = new HashMap<>(); // expect: error UnguardedSharedMap

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
      Long known = memo.get(steps); // race
      if (known != null) {
        return known;
      }
      Ways left = new Ways(steps - 1);
      left.fork();
      long right = new Ways(steps - 2).compute();
      long result = left.join() + right;
      memo.put(steps, result); // race
      return result;
    }
  }

  long solve(int steps) {
    return new ForkJoinPool(4).invoke(new Ways(steps));
  }
}
