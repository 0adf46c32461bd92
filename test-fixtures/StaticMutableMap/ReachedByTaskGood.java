// SPDX-License-Identifier: Apache-2.0
// A ConcurrentHashMap bears both.
package fixtures.staticmutablemap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ReachedByTaskGood {
  private static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();

  public static void count(String name) {
    COUNTS.merge(name, 1, Integer::sum);
  }

  public static void startReporter() {
    Thread reporter = new Thread(ReachedByTaskGood::report);
    reporter.setDaemon(true);
    reporter.start();
  }

  private static void report() {
    for (Map.Entry<String, Integer> count : COUNTS.entrySet()) {
      System.out.println(count.getKey() + " " + count.getValue());
    }
  }
}
