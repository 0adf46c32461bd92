// SPDX-License-Identifier: Apache-2.0
// The function uses no map that others have: each result has its own.
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

public class ParallelPricingGood {
  private final Map<String, Integer> prices = new HashMap<>();

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
    Map<String, Integer> own = new HashMap<>(prices);
    return own.computeIfAbsent(article, String::length);
  }

  public List<Integer> prices(List<String> articles)
      throws InterruptedException, ExecutionException {
    return inParallel(articles, this::price);
  }
}
