// SPDX-License-Identifier: Apache-2.0
// Whoever opens a directory holds the monitor of the set, wherever that came from; whoever closes one does not. An addition
// and a removal at the same time may tear the table.
package fixtures.inconsistentmaplocking;

import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

public class OpenedOnceBad {
  private static Set<String> opened; // expect: warning InconsistentMapLocking

  public void open(String directory) {
    Set<String> all = opened();
    synchronized (all) {
      if (!all.add(directory)) { // race
        throw new IllegalStateException(directory);
      }
    }
  }

  public void close(String directory) {
    Set<String> all = opened();
    all.remove(directory); // race
  }

  @SuppressWarnings("unchecked")
  private static synchronized Set<String> opened() {
    if (opened == null) {
      Properties ofAllLoaders = System.getProperties();
      opened = (Set<String>) ofAllLoaders.get("opened");
      if (opened == null) {
        opened = new HashSet<>();
        ofAllLoaders.put("opened", opened);
      }
    }
    return opened;
  }
}
