// SPDX-License-Identifier: Apache-2.0
// The second constructor starts a thread, and the first one, which calls it, another: an object
// that is made by the first has two threads in its map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class TelescopingStartBad {
  private final Map<String, Integer> polled = new HashMap<>(); // expect: error UnguardedSharedMap
  private final String host;

  public TelescopingStartBad(String host) {
    this(host, 25);
    new Thread(this::poll).start();
  }

  public TelescopingStartBad(String host, int port) {
    this.host = host + ":" + port;
    new Thread(this::poll).start();
  }

  private void poll() {
    for (int turn = 0; turn < 100; turn++) {
      polled.merge(host, 1, Integer::sum); // race
    }
  }
}
