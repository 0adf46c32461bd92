// SPDX-License-Identifier: Apache-2.0
// The timed invokeAll cancels what has not ended in time and returns at once; a cancelled task that
// does not look at its interrupt goes on and puts while the caller iterates. (One worker: the tasks are ordered.)
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

public class QuoteDeadlineBad {
  private final ToLongFunction<String> broker;

  public QuoteDeadlineBad(ToLongFunction<String> broker) {
    this.broker = broker;
  }

  public long best(List<String> symbols) throws InterruptedException {
    ExecutorService worker = Executors.newSingleThreadExecutor();
    Map<String, Long> quotes = new HashMap<>(); // expect: error MapCapturedByTask
    List<Callable<Boolean>> jobs = new ArrayList<>();
    for (String symbol : symbols) {
      jobs.add(() -> quotes.put(symbol, broker.applyAsLong(symbol)) == null); // race
    }
    worker.invokeAll(jobs, 500, TimeUnit.MILLISECONDS);
    worker.shutdown();
    long best = Long.MAX_VALUE;
    for (long quote : quotes.values()) { // race
      best = Math.min(best, quote);
    }
    return best;
  }
}
