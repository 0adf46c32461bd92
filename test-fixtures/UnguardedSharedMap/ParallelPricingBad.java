// SPDX-License-Identifier: Apache-2.0
// The helper submits the function for each item and waits for the results: the cache of the object is filled by several
// tasks at once.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

public class ParallelPricingBad {
  private final Map<String, Integer> prices = new HashMap<>(); // expect: error UnguardedSharedMap

  static <T, R> List<R> inParallel(Collection<T> items, Function<T, R> function)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<R>> futures = new ArrayList<>();
      for (T item : items) {
        futures.add(pool.submit(() -> function.apply(item)));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      pool.shutdown();
    }
  }

  private int price(String article) {
    return prices.computeIfAbsent(article, String::length); // race
  }

  public List<Integer> prices(List<String> articles)
      throws InterruptedException, ExecutionException {
    return inParallel(articles, this::price);
  }
}
