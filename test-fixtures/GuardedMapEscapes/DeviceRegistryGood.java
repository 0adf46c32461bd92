// SPDX-License-Identifier: Apache-2.0
// devices() copies under the lock.
package fixtures.guardedmapescapes;

import java.util.HashMap;
import java.util.Map;

public class DeviceRegistryGood {
  private final Map<String, Integer> ports = new HashMap<>();

  public synchronized void register(String device, int port) {
    ports.put(device, port);
  }

  public synchronized void unregister(String device) {
    ports.remove(device);
  }

  public synchronized Map<String, Integer> devices() {
    return Map.copyOf(ports);
  }
}
