// SPDX-License-Identifier: Apache-2.0
// The value is computed outside, and put by putIfAbsent.
package fixtures.recursivemapcompute;

import java.math.BigInteger;
import java.util.concurrent.ConcurrentHashMap;

public class FibonacciMemoGood {
  private final ConcurrentHashMap<Integer, BigInteger> memo = new ConcurrentHashMap<>();

  public BigInteger fibonacci(int n) {
    if (n < 2) {
      return BigInteger.valueOf(n);
    }
    BigInteger known = memo.get(n);
    if (known == null) {
      known = fibonacci(n - 1).add(fibonacci(n - 2));
      memo.putIfAbsent(n, known);
    }
    return known;
  }

  public static void main(String[] args) {
    System.out.println(new FibonacciMemoGood().fibonacci(Integer.parseInt(args[0])));
  }
}
