// SPDX-License-Identifier: Apache-2.0
// The container makes one service for all. Its scheduler drops old tokens from the map of the
// service's store, while callers of the service put others there: what a shared object holds in a
// field is shared as well.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

@Service
public class ScheduledThroughHelperBad {
  private static class Store {
    private final Map<String, Long> tokens = new HashMap<>(); // expect: warning UnguardedSharedMap

    void put(String token) {
      tokens.put(token, System.nanoTime()); // race
    }

    void drop(long before) {
      tokens.values().removeIf(at -> at < before); // race
    }
  }

  private final Store store = new Store();

  public void issue(String token) {
    store.put(token);
  }

  @Scheduled(fixedRate = 1000)
  public void expire() {
    store.drop(System.nanoTime() - 1_000_000_000L);
  }
}
