// SPDX-License-Identifier: Apache-2.0
// Every entry into the recursion holds the lock, and the recursive call keeps it.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class RecursiveHelperGood {
  private final Map<Integer, Integer> memo = new HashMap<>();

  public synchronized int get(int n) {
    return compute(n);
  }

  public synchronized int fresh(int n) {
    return compute(n);
  }

  public synchronized void clear() {
    memo.clear();
  }

  private int compute(int n) {
    if (n < 2) {
      return n;
    }
    Integer known = memo.get(n);
    if (known == null) {
      known = compute(n - 1) + compute(n - 2);
      memo.put(n, known);
    }
    return known;
  }
}
