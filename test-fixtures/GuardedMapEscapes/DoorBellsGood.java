// SPDX-License-Identifier: Apache-2.0
// A copy made under the mutex.
package fixtures.guardedmapescapes;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class DoorBellsGood {
  private final Object mutex = new Object();
  private final Map<String, String> bells = new HashMap<>();

  public void bind(String door, String bell) {
    synchronized (mutex) {
      bells.put(door, bell);
    }
  }

  public String bell(String door) {
    synchronized (mutex) {
      return bells.get(door);
    }
  }

  public Map<String, String> all() {
    synchronized (mutex) {
      return Map.copyOf(bells);
    }
  }

  public static class Panel {
    private final ReadWriteLock service = new ReentrantReadWriteLock();
    private final DoorBellsGood registry;

    public Panel(DoorBellsGood registry) {
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
