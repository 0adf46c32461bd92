// SPDX-License-Identifier: Apache-2.0
// Each call of Hashtable is synchronized, the two together are not: two services may both find the port
// free, and both believe that it is theirs.
package fixtures.concurrentmapcheckthenact;

import java.util.Hashtable;

public class PortRegistryBad {
  private final Hashtable<Integer, String> owners = new Hashtable<>(); // expect: note ConcurrentMapCheckThenAct

  private boolean free(int port) {
    return port > 1023 && owners.get(port) == null; // race
  }

  public boolean claim(int port, String service) {
    if (free(port)) {
      owners.put(port, service); // race
      return true;
    }
    return false;
  }

  public void release(int port) {
    owners.remove(port);
  }
}
