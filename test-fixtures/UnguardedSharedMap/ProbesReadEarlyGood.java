// SPDX-License-Identifier: Apache-2.0
// Each probe fills a map of its own on the pool. The maps are merged when all probes have come to their end.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public class ProbesReadEarlyGood {
  static final class Probe implements Runnable {
    private final String host;
    private final Map<String, Integer> codes = new HashMap<>();

    Probe(String host) {
      this.host = host;
    }

    @Override
    public void run() {
      codes.put(host, host.length());
    }
  }

  public Map<String, Integer> crawl(List<String> hosts, ExecutorService pool)
      throws ExecutionException, InterruptedException {
    List<Probe> probes = new ArrayList<>();
    List<Future<?>> runs = new ArrayList<>();
    for (String host : hosts) {
      Probe probe = new Probe(host);
      probes.add(probe);
      runs.add(pool.submit(probe));
    }
    Map<String, Integer> all = new HashMap<>();
    for (Future<?> run : runs) {
      run.get();
    }
    for (Probe probe : probes) {
      all.putAll(probe.codes);
    }
    return all;
  }
}
