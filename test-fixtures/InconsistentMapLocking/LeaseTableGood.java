// SPDX-License-Identifier: Apache-2.0
// close() enters the monitor first; the annotation of drop() is then true.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import org.checkerframework.checker.lock.qual.Holding;

public class LeaseTableGood {
  private final Map<String, String> holders = new HashMap<>();

  public boolean grant(String resource, String client) {
    synchronized (this) {
      if (holders.containsKey(resource)) {
        return false;
      }
      holders.put(resource, client);
      return true;
    }
  }

  public void release(String resource) {
    synchronized (this) {
      drop(resource);
    }
  }

  public void close(Iterable<String> resources) {
    for (String resource : resources) {
      synchronized (this) {
        drop(resource);
      }
    }
  }

  @Holding("this")
  private void drop(String resource) {
    holders.remove(resource);
  }
}
