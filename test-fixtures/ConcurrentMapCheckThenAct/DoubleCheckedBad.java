// SPDX-License-Identifier: Apache-2.0
// The put is made under a lock, but the look-up is not repeated there: the thread that waited for the
// lock puts a second list over the first.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class DoubleCheckedBad {
  private final ConcurrentHashMap<String, List<String>> logs = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public List<String> logOf(String name) {
    List<String> log = logs.get(name); // race
    if (log == null) {
      synchronized (this) {
        log = new CopyOnWriteArrayList<>();
        logs.put(name, log); // race
      }
    }
    return log;
  }

  public void forget(String name) {
    logs.remove(name);
  }
}
