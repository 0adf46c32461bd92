// SPDX-License-Identifier: Apache-2.0
// The copy constructor of HashMap iterates the entry set of its argument, and the wrapper of
// Collections.synchronizedMap does not lock for an iteration: the renewing thread puts meanwhile.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class LeaseTableBad {
  private final Map<String, Long> leases = Collections.synchronizedMap(new HashMap<>()); // expect: error SynchronizedMapIteration

  private Map<String, Long> snapshot() {
    return new HashMap<>(leases); // race
  }

  void run(Iterable<String> clients) {
    Thread renewer =
        new Thread(
            () -> {
              for (String client : clients) {
                leases.put(client, System.currentTimeMillis()); // race
              }
            },
            "renewer");
    Thread reporter = new Thread(() -> System.out.println(snapshot().size()), "reporter");
    renewer.start();
    reporter.start();
  }
}
