// SPDX-License-Identifier: Apache-2.0
// The look-up under the lock decides, and every insertion holds that lock. That forget removes without
// it does no harm: a removal cannot make a key present that was found absent.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class DoubleCheckedGood {
  private final ConcurrentHashMap<String, List<String>> logs = new ConcurrentHashMap<>();

  public List<String> logOf(String name) {
    List<String> log = logs.get(name);
    if (log == null) {
      synchronized (this) {
        log = logs.get(name);
        if (log == null) {
          log = new CopyOnWriteArrayList<>();
          logs.put(name, log);
        }
      }
    }
    return log;
  }

  public void forget(String name) {
    logs.remove(name);
  }
}
