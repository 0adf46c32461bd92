// SPDX-License-Identifier: Apache-2.0
// The pool runs the object, and its superclass, of which only the name is in sight, runs doRun() on
// that thread. Two tasks of the pool may put at the same time: the pool orders neither before the other.
package fixtures.unguardedsharedmap;

import com.example.base.LoggedRunnable;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LoggedRunnableBad {
  private final Map<String, Integer> sizes = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void measure(String file) {
    pool.execute(
        new LoggedRunnable() {
          @Override
          protected void doRun() {
            sizes.put(file, file.length()); // race
          }
        });
  }
}
