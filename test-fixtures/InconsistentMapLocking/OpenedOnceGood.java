// SPDX-License-Identifier: Apache-2.0
// The set is found in the properties, or made here: what the variable refers to is not known. But the monitor is that of
// the very object which is changed, so two threads that change one set hold one monitor.
package fixtures.inconsistentmaplocking;

import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

public class OpenedOnceGood {
  private static Set<String> opened;

  public void open(String directory) {
    Set<String> all = opened();
    synchronized (all) {
      if (!all.add(directory)) {
        throw new IllegalStateException(directory);
      }
    }
  }

  public void close(String directory) {
    Set<String> all = opened();
    synchronized (all) {
      all.remove(directory);
    }
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
