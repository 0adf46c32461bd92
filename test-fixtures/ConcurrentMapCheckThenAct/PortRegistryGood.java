// SPDX-License-Identifier: Apache-2.0
// Hashtable locks itself in its methods, so its monitor held around both excludes every other access.
package fixtures.concurrentmapcheckthenact;

import java.util.Hashtable;

public class PortRegistryGood {
  private final Hashtable<Integer, String> owners = new Hashtable<>();

  private boolean free(int port) {
    return port > 1023 && owners.get(port) == null;
  }

  public boolean claim(int port, String service) {
    synchronized (owners) {
    if (free(port)) {
      owners.put(port, service);
      return true;
    }
    return false;
    }
  }

  public void release(int port) {
    owners.remove(port);
  }
}
