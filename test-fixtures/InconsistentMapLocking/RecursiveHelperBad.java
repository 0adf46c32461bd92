// SPDX-License-Identifier: Apache-2.0
// The recursive helper is entered with the lock by one public method and without it by the other.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class RecursiveHelperBad {
  private final Map<Integer, Integer> memo = new HashMap<>(); // expect: warning InconsistentMapLocking

  public synchronized int get(int n) {
    return compute(n);
  }

  public int fresh(int n) {
    return compute(n);
  }

  public synchronized void clear() {
    memo.clear(); // race
  }

  private int compute(int n) {
    if (n < 2) {
      return n;
    }
    Integer known = memo.get(n); // race
    if (known == null) {
      known = compute(n - 1) + compute(n - 2);
      memo.put(n, known); // race
    }
    return known;
  }
}
