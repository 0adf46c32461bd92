// SPDX-License-Identifier: Apache-2.0
// Looked up, computed outside the map, and then inserted by putIfAbsent.
package fixtures.recursivemapcompute;

import java.math.BigInteger;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class BinomialsGood {
  record Cell(int n, int k) {}

  private final ConcurrentMap<Cell, BigInteger> cells = new ConcurrentHashMap<>();

  public BigInteger choose(int n, int k) {
    if (k == 0 || k == n) {
      return BigInteger.ONE;
    }
    Cell cell = new Cell(n, k);
    BigInteger known = cells.get(cell);
    if (known == null) {
      known = choose(n - 1, k - 1).add(choose(n - 1, k));
      BigInteger earlier = cells.putIfAbsent(cell, known);
      known = earlier != null ? earlier : known;
    }
    return known;
  }
}
