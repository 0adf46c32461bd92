// SPDX-License-Identifier: Apache-2.0
// fire iterates a copy.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public class OneShotListenersGood {
  private final Map<Integer, Consumer<String>> listeners = new HashMap<>();
  private int next;

  public int subscribe(Consumer<String> listener) {
    listeners.put(next, listener);
    return next++;
  }

  public void once(Consumer<String> listener) {
    int[] id = new int[1];
    id[0] =
        subscribe(
            event -> {
              unsubscribe(id[0]);
              listener.accept(event);
            });
  }

  public void unsubscribe(int id) {
    listeners.remove(id);
  }

  public void fire(String event) {
    new HashMap<>(listeners).forEach((id, listener) -> listener.accept(event));
  }
}
