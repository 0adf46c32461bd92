// SPDX-License-Identifier: Apache-2.0
// async() of the superclass runs its function on a pool of four threads, several at once; both
// functions of the subclass use its map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PoolOfSuperclassBad {
  abstract static class Component {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

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
    private final Map<String, Long> seen = new HashMap<>(); // expect: error UnguardedSharedMap

    void online(String user) {
      async(() -> seen.put(user, System.nanoTime())); // race
    }

    void offline(String user) {
      async(() -> seen.remove(user)); // race
    }
  }

  public static void main(String[] args) {
    Presence presence = new Presence();
    presence.online("ann");
    presence.offline("ann");
  }
}
