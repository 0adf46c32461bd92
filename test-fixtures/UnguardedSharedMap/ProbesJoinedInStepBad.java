// SPDX-License-Identifier: Apache-2.0
// The map of a probe is merged before its own future is asked for.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public class ProbesJoinedInStepBad {
  static final class Probe implements Runnable {
    private final String host;
    private final Map<String, Integer> codes = new HashMap<>(); // expect: warning UnguardedSharedMap

    Probe(String host) {
      this.host = host;
    }

    @Override
    public void run() {
      codes.put(host, host.length()); // race
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
    for (int i = 0; i < runs.size(); i++) {
      all.putAll(probes.get(i).codes); // race
      runs.get(i).get();
    }
    return all;
  }
}
