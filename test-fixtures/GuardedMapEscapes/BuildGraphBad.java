// SPDX-License-Identifier: Apache-2.0
// The listener gets the guarded map itself under the lock and may keep it (a view model, another thread):
// what it does later is outside the lock.
package fixtures.guardedmapescapes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

public class BuildGraphBad {
  public interface Listener {
    void changed(Map<String, Long> durations);
  }

  private final Object lock = new Object();
  private final Map<String, Long> durations = new HashMap<>(); // expect: note GuardedMapEscapes
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  public void listen(Listener listener) {
    synchronized (lock) {
      listeners.add(listener);
    }
  }

  public void finished(String task, long millis) {
    synchronized (lock) {
      durations.put(task, millis); // race
      for (Listener listener : listeners) {
        listener.changed(durations); // race
      }
    }
  }
}
