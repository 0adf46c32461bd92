// SPDX-License-Identifier: Apache-2.0
// walk starts a task for each directory, and the task walks on below it: two tasks add to the plain set at once. That size
// waits for all of them changes nothing.
package fixtures.unguardedsharedmap;

import java.io.File;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class TasksOfTasksBad {
  private final ExecutorService walkers = Executors.newFixedThreadPool(4);
  private final Set<String> names = new HashSet<>(); // expect: error UnguardedSharedMap

  private void walk(File dir) {
    if (names.add(dir.getName())) { // race
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
