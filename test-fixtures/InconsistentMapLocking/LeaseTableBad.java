// SPDX-License-Identifier: Apache-2.0
// drop() says by @Holding that its caller has the table's monitor; close() calls it without, so the
// removal runs beside grant().
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import org.checkerframework.checker.lock.qual.Holding;

public class LeaseTableBad {
  private final Map<String, String> holders = new HashMap<>(); // expect: warning InconsistentMapLocking

  public boolean grant(String resource, String client) {
    synchronized (this) {
      if (holders.containsKey(resource)) { // race
        return false;
      }
      holders.put(resource, client); // race
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
      drop(resource);
    }
  }

  @Holding("this")
  private void drop(String resource) {
    holders.remove(resource); // race
  }
}
