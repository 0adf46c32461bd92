// SPDX-License-Identifier: Apache-2.0
// A one-shot listener unsubscribes itself while fire iterates the listeners: forEach of HashMap checks
// its modification count after the last call and throws.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public class OneShotListenersBad {
  private final Map<Integer, Consumer<String>> listeners = new HashMap<>(); // expect: note MapModifiedWhileIterated // miss: warning MapModifiedWhileIterated
  private int next;

  public int subscribe(Consumer<String> listener) {
    listeners.put(next, listener); // race
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
    listeners.remove(id); // race
  }

  public void fire(String event) {
    listeners.forEach((id, listener) -> listener.accept(event)); // race
  }
}
