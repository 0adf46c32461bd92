// SPDX-License-Identifier: Apache-2.0
// The copy is made while the wrapper's own monitor is held, as its documentation asks.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class LeaseTableGood {
  private final Map<String, Long> leases = Collections.synchronizedMap(new HashMap<>());

  private Map<String, Long> snapshot() {
    synchronized (leases) {
    return new HashMap<>(leases);
    }
  }

  void run(Iterable<String> clients) {
    Thread renewer =
        new Thread(
            () -> {
              for (String client : clients) {
                leases.put(client, System.currentTimeMillis());
              }
            },
            "renewer");
    Thread reporter = new Thread(() -> System.out.println(snapshot().size()), "reporter");
    renewer.start();
    reporter.start();
  }
}
