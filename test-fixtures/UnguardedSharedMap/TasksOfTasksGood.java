// SPDX-License-Identifier: Apache-2.0
// A concurrent set: of two tasks that add a name one is told that it was new. size comes after all of them.
package fixtures.unguardedsharedmap;

import java.io.File;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class TasksOfTasksGood {
  private final ExecutorService walkers = Executors.newFixedThreadPool(4);
  private final Set<String> names = ConcurrentHashMap.newKeySet();

  private void walk(File dir) {
    if (names.add(dir.getName())) {
      walkers.execute(() -> below(dir));
    }
  }

  private void below(File dir) {
    walk(new File(dir, "left"));
    walk(new File(dir, "right"));
  }

  public int size(File top) throws InterruptedException {
    walk(top);
    walkers.shutdown();
    walkers.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
    return names.size();
  }
}
