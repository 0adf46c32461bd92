// SPDX-License-Identifier: Apache-2.0
// The function of computeIfAbsent calls computeIfAbsent on the same ConcurrentHashMap, which forbids it:
// IllegalStateException("Recursive update") or an endless loop where the keys share a bin.
package fixtures.recursivemapcompute;

import java.math.BigInteger;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class BinomialsBad {
  record Cell(int n, int k) {}

  private final ConcurrentMap<Cell, BigInteger> cells = new ConcurrentHashMap<>(); // expect: error RecursiveMapCompute

  public BigInteger choose(int n, int k) {
    if (k == 0 || k == n) {
      return BigInteger.ONE;
    }
    return cells.computeIfAbsent(new Cell(n, k), c -> choose(n - 1, k - 1).add(choose(n - 1, k))); // race
  }
}
