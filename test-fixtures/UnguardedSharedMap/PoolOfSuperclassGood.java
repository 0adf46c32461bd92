// SPDX-License-Identifier: Apache-2.0
// The superclass has one thread for all its functions.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PoolOfSuperclassGood {
  abstract static class Component {
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    protected final void async(Runnable action) {
      pool.execute(
          () -> {
            try {
              action.run();
            } catch (RuntimeException e) {
              System.err.println(e);
            }
          });
    }
  }

  static final class Presence extends Component {
    private final Map<String, Long> seen = new HashMap<>();

    void online(String user) {
      async(() -> seen.put(user, System.nanoTime()));
    }

    void offline(String user) {
      async(() -> seen.remove(user));
    }
  }

  public static void main(String[] args) {
    Presence presence = new Presence();
    presence.online("ann");
    presence.offline("ann");
  }
}
