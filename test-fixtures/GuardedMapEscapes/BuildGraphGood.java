// SPDX-License-Identifier: Apache-2.0
// The listener gets a copy made under the lock.
package fixtures.guardedmapescapes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

public class BuildGraphGood {
  public interface Listener {
    void changed(Map<String, Long> durations);
  }

  private final Object lock = new Object();
  private final Map<String, Long> durations = new HashMap<>();
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  public void listen(Listener listener) {
    synchronized (lock) {
      listeners.add(listener);
    }
  }

  public void finished(String task, long millis) {
    synchronized (lock) {
      durations.put(task, millis);
      for (Listener listener : listeners) {
        listener.changed(new HashMap<>(durations));
      }
    }
  }
}
