// SPDX-License-Identifier: Apache-2.0
// The executor has one thread, so what a task puts comes before the next one begins
// (ExecutorService: memory consistency effects), and nobody else touches the map.
package fixtures.unguardedsharedmap;

import com.example.base.LoggedRunnable;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LoggedRunnableGood {
  private final Map<String, Integer> sizes = new HashMap<>();
  private final ExecutorService pool = Executors.newSingleThreadExecutor();

  public void measure(String file) {
    pool.execute(
        new LoggedRunnable() {
          @Override
          protected void doRun() {
            sizes.put(file, file.length());
          }
        });
  }
}
