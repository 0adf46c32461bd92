// SPDX-License-Identifier: Apache-2.0
// Every method locks, but devices() hands out the HashMap itself: callers walk it without the lock while
// register() puts.
package fixtures.guardedmapescapes;

import java.util.HashMap;
import java.util.Map;

public class DeviceRegistryBad {
  private final Map<String, Integer> ports = new HashMap<>(); // expect: warning GuardedMapEscapes

  public synchronized void register(String device, int port) {
    ports.put(device, port); // race
  }

  public synchronized void unregister(String device) {
    ports.remove(device); // race
  }

  public synchronized Map<String, Integer> devices() {
    return ports; // race
  }
}
