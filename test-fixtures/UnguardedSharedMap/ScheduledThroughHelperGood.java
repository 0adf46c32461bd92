// SPDX-License-Identifier: Apache-2.0
// The store's methods take its monitor.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

@Service
public class ScheduledThroughHelperGood {
  private static class Store {
    private final Map<String, Long> tokens = new HashMap<>();

    synchronized void put(String token) {
      tokens.put(token, System.nanoTime());
    }

    synchronized void drop(long before) {
      tokens.values().removeIf(at -> at < before);
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
