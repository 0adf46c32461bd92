// SPDX-License-Identifier: Apache-2.0
// The executor written here starts a thread per command, so the put of the command and the get
// after execute() are unordered.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

public class OwnExecutorBad {
  static final class Runner implements Executor {
    @Override
    public void execute(Runnable command) {
      new Thread(command).start();
    }
  }

  private final Map<String, Integer> rows = new HashMap<>(); // expect: error UnguardedSharedMap
  private final Executor runner = new Runner();

  Integer load() {
    runner.execute(() -> rows.put("a", 1)); // race
    return rows.get("a"); // race
  }
}
