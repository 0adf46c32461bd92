// SPDX-License-Identifier: Apache-2.0
// Both passes walk one private copy.
package fixtures.concurrentmapsnapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class TrafficShareGood {
  private final ConcurrentHashMap<String, Long> bytes = new ConcurrentHashMap<>();

  void sent(String client, long n) {
    bytes.merge(client, n, Long::sum);
  }

  void report() {
    Map<String, Long> copy = new HashMap<>(bytes);
    double sum = 0;
    for (long n : copy.values()) {
      sum += n;
    }
    for (Map.Entry<String, Long> e : copy.entrySet()) {
      System.out.printf("%s %.1f%%%n", e.getKey(), 100 * e.getValue() / sum);
    }
  }

  public void serve(String... clients) {
    for (String client : clients) {
      new Thread(() -> sent(client, client.length() * 1024L)).start();
    }
    new Thread(this::report).start();
  }
}
