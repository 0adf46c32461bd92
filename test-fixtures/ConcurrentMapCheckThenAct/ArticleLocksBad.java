// SPDX-License-Identifier: Apache-2.0
// Two customers lock different objects and take the same article: one of the two puts is lost.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;

public class ArticleLocksBad {
  private final ConcurrentHashMap<String, Object> locks = new ConcurrentHashMap<>();
  private final Map<String, Integer> stock = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  private Object lockOf(String name) {
    return locks.computeIfAbsent(name, n -> new Object());
  }

  void take(String article, String customer, int number) {
    synchronized (lockOf(customer)) {
      int have = stock.getOrDefault(article, 0); // race
      stock.put(article, have - number); // race
    }
  }

  public static void main(String[] args) {
    ArticleLocksBad shop = new ArticleLocksBad();
    for (String article : args) {
      ForkJoinPool.commonPool().submit(() -> shop.take(article, "ann", 3));
    }
  }
}
