// SPDX-License-Identifier: Apache-2.0
// The untimed invokeAll returns after all the tasks have ended; their puts happen-before its return.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

public class QuoteDeadlineGood {
  private final ToLongFunction<String> broker;

  public QuoteDeadlineGood(ToLongFunction<String> broker) {
    this.broker = broker;
  }

  public long best(List<String> symbols) throws InterruptedException {
    ExecutorService worker = Executors.newSingleThreadExecutor();
    Map<String, Long> quotes = new HashMap<>();
    List<Callable<Boolean>> jobs = new ArrayList<>();
    for (String symbol : symbols) {
      jobs.add(() -> quotes.put(symbol, broker.applyAsLong(symbol)) == null);
    }
    worker.invokeAll(jobs);
    worker.shutdown();
    long best = Long.MAX_VALUE;
    for (long quote : quotes.values()) {
      best = Math.min(best, quote);
    }
    return best;
  }
}
