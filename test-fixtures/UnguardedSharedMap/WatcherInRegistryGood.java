// SPDX-License-Identifier: Apache-2.0
// Whoever asks takes the watcher out of the registry, tells its thread to stop and waits until it
// has ended: all that the thread has done happens before join returns (JLS 17.4.4). Another map is
// the thread's alone.
// Modelled on a bug of Apache Felix File Install (FELIX-4071).
package fixtures.unguardedsharedmap;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class WatcherInRegistryGood {
  private final Map<String, Watcher> watchers = new ConcurrentHashMap<>();

  public void watch(String folder) {
    Watcher watcher = new Watcher(new File(folder));
    watchers.put(folder, watcher);
    watcher.start();
  }

  public int found(String folder) throws InterruptedException {
    Watcher watcher = watchers.remove(folder);
    if (watcher == null) {
      return 0;
    }
    watcher.interrupt();
    watcher.join();
    return watcher.count();
  }

  static final class Watcher extends Thread {
    private final File folder;
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();

    Watcher(File folder) {
      this.folder = folder;
      sizes.put(folder.getName(), 0L);
    }

    @Override
    public void run() {
      while (!isInterrupted()) {
        for (String name : folder.list()) {
          seen.put(name, System.nanoTime());
          sizes.put(name, new File(folder, name).length());
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
