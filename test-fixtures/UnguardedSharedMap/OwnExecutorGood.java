// SPDX-License-Identifier: Apache-2.0
// The executor written here runs the command at once on the calling thread, whatever the
// interface usually means.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

public class OwnExecutorGood {
  static final class Runner implements Executor {
    @Override
    public void execute(Runnable command) {
      command.run();
    }
  }

  private final Map<String, Integer> rows = new HashMap<>();
  private final Executor runner = new Runner();

  Integer load() {
    runner.execute(() -> rows.put("a", 1));
    return rows.get("a");
  }
}
