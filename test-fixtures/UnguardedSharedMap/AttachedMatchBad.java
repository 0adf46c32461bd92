// SPDX-License-Identifier: Apache-2.0
// The tasks attach one match to all their exchanges, and each of them changes its parameters.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class AttachedMatchBad {
  static final class Match {
    final Map<String, String> params = new LinkedHashMap<>(); // expect: warning UnguardedSharedMap
  }

  static final class Exchange {
    private final Map<String, Object> attached = new HashMap<>();

    @SuppressWarnings("unchecked")
    <T> T get(String key) {
      return (T) attached.get(key);
    }

    void put(String key, Object value) {
      attached.put(key, value);
    }
  }

  static void decode(Exchange exchange) {
    if (exchange.get("done") == null) {
      exchange.put("done", Boolean.TRUE);
      Match match = exchange.get("match");
      if (match != null) {
        for (Map.Entry<String, String> param : match.params.entrySet()) { // race
          param.setValue(param.getValue().trim()); // race
        }
      }
    }
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Match shared = new Match();
    for (String arg : args) {
      pool.submit(
          () -> {
            Exchange exchange = new Exchange();
            exchange.put("match", shared);
            decode(exchange);
          });
    }
    pool.shutdown();
  }
}
