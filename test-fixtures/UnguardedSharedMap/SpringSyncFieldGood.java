// SPDX-License-Identifier: Apache-2.0
// The executor runs each task on the thread that gives it, before execute returns: there is no
// other thread.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

public class SpringSyncFieldGood {
  private final TaskExecutor executor = new SyncTaskExecutor();
  private final Map<String, Integer> visits = new HashMap<>();

  public void visit(String page) {
    executor.execute(() -> visits.merge(page, 1, Integer::sum));
  }
}
