// SPDX-License-Identifier: Apache-2.0
// The hook goes on only when the pool is terminated, and so every task that it was ever given has
// ended, of whichever turn of the loop.
package fixtures.inconsistentmaplocking;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class HookAfterPoolGood {
  private final Map<String, Integer> pages = new TreeMap<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public static void main(String[] hosts) {
    HookAfterPoolGood crawl = new HookAfterPoolGood();
    for (String host : hosts) {
      crawl.pool.execute(() -> crawl.visit(host));
    }
    Runtime.getRuntime().addShutdownHook(new Thread(crawl::dump));
  }

  private synchronized void visit(String host) {
    pages.merge(host, 1, Integer::sum);
  }

  private void dump() {
    pool.shutdown();
    try {
      while (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
        System.err.println("waiting");
      }
    } catch (InterruptedException e) {
      return;
    }
    for (Map.Entry<String, Integer> host : pages.entrySet()) {
      System.out.println(host.getKey() + ": " + host.getValue());
    }
  }
}
