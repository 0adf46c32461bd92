// SPDX-License-Identifier: Apache-2.0
// The registry hands out the map that its mutex guards. The panel binds under a read lock of its own besides: that lock is
// of another object and guards nothing here, and no mode of it would.
package fixtures.guardedmapescapes;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class DoorBellsBad {
  private final Object mutex = new Object();
  private final Map<String, String> bells = new HashMap<>(); // expect: warning GuardedMapEscapes

  public void bind(String door, String bell) {
    synchronized (mutex) {
      bells.put(door, bell); // race
    }
  }

  public String bell(String door) {
    synchronized (mutex) {
      return bells.get(door);
    }
  }

  public Map<String, String> all() {
    return bells; // race
  }

  public static class Panel {
    private final ReadWriteLock service = new ReentrantReadWriteLock();
    private final DoorBellsBad registry;

    public Panel(DoorBellsBad registry) {
      this.registry = registry;
    }

    public void install(String door, String bell) {
      service.readLock().lock();
      try {
        registry.bind(door, bell);
      } finally {
        service.readLock().unlock();
      }
    }
  }
}
