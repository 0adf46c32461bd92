// SPDX-License-Identifier: Apache-2.0
// Each watcher is a thread that notes what it has found, and is kept in a registry under the name of
// its folder. Whoever asks the registry gets the watcher and counts what it has found while the
// thread goes on. That the registry is made for several threads orders what was put into it, not
// what the watcher does later.
// Modelled on a bug of Apache Felix File Install (FELIX-4071). The analysis knows the objects of a task by the names of
// fields, and not as those that others find in a container: which container it is it could not tell in large programs.
package fixtures.unguardedsharedmap;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class WatcherInRegistryBad {
  private final Map<String, Watcher> watchers = new ConcurrentHashMap<>();

  public void watch(String folder) {
    Watcher watcher = new Watcher(new File(folder));
    watchers.put(folder, watcher);
    watcher.start();
  }

  public int found(String folder) {
    Watcher watcher = watchers.get(folder);
    return watcher == null ? 0 : watcher.count();
  }

  static final class Watcher extends Thread {
    private final File folder;
    private final Map<String, Long> seen = new HashMap<>(); // miss: warning UnguardedSharedMap

    Watcher(File folder) {
      this.folder = folder;
    }

    @Override
    public void run() {
      while (!isInterrupted()) {
        for (String name : folder.list()) {
          seen.put(name, System.nanoTime());
        }
      }
    }

    int count() {
      int count = 0;
      for (Long time : seen.values()) {
        count += time > 0 ? 1 : 0;
      }
      return count;
    }
  }
}
