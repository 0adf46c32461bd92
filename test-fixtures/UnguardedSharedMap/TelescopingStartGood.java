// SPDX-License-Identifier: Apache-2.0
// Whichever constructor makes the object, it is made once, and one thread is started: nobody else
// has the map. As in ZooKeeper, whose constructors call each other and start one ClientCnxn.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class TelescopingStartGood {
  private final Map<String, Integer> polled = new HashMap<>();
  private final String host;

  public TelescopingStartGood(String host) {
    this(host, 25);
  }

  public TelescopingStartGood(String host, int port) {
    this.host = host + ":" + port;
    new Thread(this::poll).start();
  }

  private void poll() {
    for (int turn = 0; turn < 100; turn++) {
      polled.merge(host, 1, Integer::sum);
    }
  }
}
