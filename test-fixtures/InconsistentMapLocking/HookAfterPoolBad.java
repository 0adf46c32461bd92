// SPDX-License-Identifier: Apache-2.0
// The hook tells the pool to take no more, but does not wait for what it still runs.
package fixtures.inconsistentmaplocking;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class HookAfterPoolBad {
  private final Map<String, Integer> pages = new TreeMap<>(); // expect: error InconsistentMapLocking
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public static void main(String[] hosts) {
    HookAfterPoolBad crawl = new HookAfterPoolBad();
    for (String host : hosts) {
      crawl.pool.execute(() -> crawl.visit(host));
    }
    Runtime.getRuntime().addShutdownHook(new Thread(crawl::dump));
  }

  private synchronized void visit(String host) {
    pages.merge(host, 1, Integer::sum); // race
  }

  private void dump() {
    pool.shutdown();
    for (Map.Entry<String, Integer> host : pages.entrySet()) { // race
      System.out.println(host.getKey() + ": " + host.getValue()); // race
    }
  }
}
