// SPDX-License-Identifier: Apache-2.0
// The first pass sums, the second divides by the sum: with hits between them the shares do not add up
// to one.
package fixtures.concurrentmapsnapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class TrafficShareBad {
  private final ConcurrentHashMap<String, Long> bytes = new ConcurrentHashMap<>(); // expect: note ConcurrentMapSnapshot

  void sent(String client, long n) {
    bytes.merge(client, n, Long::sum); // race
  }

  void report() {
    double sum = 0;
    for (long n : bytes.values()) { // race
      sum += n;
    }
    for (Map.Entry<String, Long> e : bytes.entrySet()) { // race
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
