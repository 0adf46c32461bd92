// SPDX-License-Identifier: Apache-2.0
// The mapping function calls computeIfAbsent of the same ConcurrentHashMap: if both keys fall into one
// bin, it throws "Recursive update" or, in older releases, never returns.
package fixtures.recursivemapcompute;

import java.math.BigInteger;
import java.util.concurrent.ConcurrentHashMap;

public class FibonacciMemoBad {
  private final ConcurrentHashMap<Integer, BigInteger> memo = new ConcurrentHashMap<>(); // expect: error RecursiveMapCompute

  public BigInteger fibonacci(int n) {
    if (n < 2) {
      return BigInteger.valueOf(n);
    }
    return memo.computeIfAbsent(n, k -> fibonacci(k - 1).add(fibonacci(k - 2))); // race
  }

  public static void main(String[] args) {
    System.out.println(new FibonacciMemoBad().fibonacci(Integer.parseInt(args[0])));
  }
}
