// SPDX-License-Identifier: Apache-2.0
// Nobody reads a report where the task has put it: what a task itself has made no other task has.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class OwnReportGood {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final Map<String, Map<String, Integer>> reports = new ConcurrentHashMap<>();

  public void measure(String host) {
    pool.execute(
        () -> {
          Map<String, Integer> report = new HashMap<>();
          reports.put(host, report);
          report.put("load", host.length());
        });
  }

  public boolean knows(String host) {
    return reports.containsKey(host);
  }
}
