// SPDX-License-Identifier: Apache-2.0
// Both hold the map's monitor.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public class HandlerOfUnseenGood {
  public interface Bus {
    void subscribe(Consumer<String> handler);
  }

  private final Map<String, Integer> counts = new HashMap<>();

  public void start(Bus bus) {
    bus.subscribe(
        word -> {
          new Thread(() -> count(word)).start();
          System.out.println(known());
        });
  }

  private void count(String word) {
    synchronized (counts) {
      counts.merge(word, 1, Integer::sum);
    }
  }

  private int known() {
    synchronized (counts) {
      return counts.size();
    }
  }
}
