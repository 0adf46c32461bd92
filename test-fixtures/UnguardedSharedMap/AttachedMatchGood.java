// SPDX-License-Identifier: Apache-2.0
// Each task makes its exchange and the match that it attaches. That the same map also holds
// Boolean.TRUE, one object for all exchanges, does not make the match a shared one: what is read as a
// match is never a Boolean. The exchange is modelled on the attachments of Undertow.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class AttachedMatchGood {
  static final class Match {
    final Map<String, String> params = new LinkedHashMap<>();
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
        for (Map.Entry<String, String> param : match.params.entrySet()) {
          param.setValue(param.getValue().trim());
        }
      }
    }
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (String arg : args) {
      pool.submit(
          () -> {
            Exchange exchange = new Exchange();
            exchange.put("match", new Match());
            decode(exchange);
          });
    }
    pool.shutdown();
  }
}
