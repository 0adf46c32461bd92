// SPDX-License-Identifier: Apache-2.0
// Whoever takes the same article locks the same object, so no other task comes in between.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;

public class ArticleLocksGood {
  private final ConcurrentHashMap<String, Object> locks = new ConcurrentHashMap<>();
  private final Map<String, Integer> stock = new ConcurrentHashMap<>();

  private Object lockOf(String name) {
    return locks.computeIfAbsent(name, n -> new Object());
  }

  void take(String article, String customer, int number) {
    synchronized (lockOf(article)) {
      int have = stock.getOrDefault(article, 0);
      stock.put(article, have - number);
    }
  }

  public static void main(String[] args) {
    ArticleLocksGood shop = new ArticleLocksGood();
    for (String article : args) {
      ForkJoinPool.commonPool().submit(() -> shop.take(article, "ann", 3));
    }
  }
}
