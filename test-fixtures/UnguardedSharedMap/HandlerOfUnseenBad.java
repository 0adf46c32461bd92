// SPDX-License-Identifier: Apache-2.0
// No object of the bus is seen, so its code is not known, and neither is what it does with the
// handler: it may call it at some time. The handler starts a thread that counts, and reads while
// that may still run.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public class HandlerOfUnseenBad {
  public interface Bus {
    void subscribe(Consumer<String> handler);
  }

  private final Map<String, Integer> counts = new HashMap<>(); // expect: warning UnguardedSharedMap

  public void start(Bus bus) {
    bus.subscribe(
        word -> {
          new Thread(() -> count(word)).start();
          System.out.println(known());
        });
  }

  private void count(String word) {
    counts.merge(word, 1, Integer::sum); // race
  }

  private int known() {
    return counts.size(); // race
  }
}
