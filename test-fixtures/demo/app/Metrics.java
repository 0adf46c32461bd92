// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests and prints the counts every minute. */
final class Metrics {
  private static final Map<String, LongAdder> HITS = new ConcurrentHashMap<>();
  private static final Map<String, Long> LAST_HIT = new HashMap<>(); // expect: error StaticMutableMap

  private Metrics() {}

  static void count(String path) {
    HITS.computeIfAbsent(path, p -> new LongAdder()).increment();
    LAST_HIT.put(path, System.currentTimeMillis()); // race
  }

  static void startReporter() {
    Thread reporter = new Thread(Metrics::report, "metrics");
    reporter.setDaemon(true);
    reporter.start();
  }

  private static void report() {
    try {
      while (true) {
        Thread.sleep(60_000);
        HITS.forEach((path, hits) -> System.out.println(path + " " + hits + " " + LAST_HIT.get(path))); // race
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
