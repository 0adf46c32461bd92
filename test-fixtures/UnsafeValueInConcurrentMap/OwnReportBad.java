// SPDX-License-Identifier: Apache-2.0
// The task goes on filling its report after it has put it where others find it, and another method
// reads it there.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class OwnReportBad {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final Map<String, Map<String, Integer>> reports = new ConcurrentHashMap<>(); // expect: warning UnsafeValueInConcurrentMap

  public void measure(String host) {
    pool.execute(
        () -> {
          Map<String, Integer> report = new HashMap<>();
          reports.put(host, report);
          report.put("load", host.length()); // race
        });
  }

  public int load(String host) {
    Map<String, Integer> report = reports.get(host);
    return report == null ? 0 : report.getOrDefault("load", 0); // race
  }
}
