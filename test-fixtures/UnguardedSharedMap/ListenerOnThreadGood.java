// SPDX-License-Identifier: Apache-2.0
// The bus calls its listeners on the thread that calls fire(), which is main itself.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

public class ListenerOnThreadGood {
  static final class Bus {
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    void register(Consumer<String> listener) {
      listeners.add(listener);
    }

    void fire(String event) {
      listeners.forEach(listener -> listener.accept(event));
    }
  }

  private final Map<String, Integer> counts = new HashMap<>();

  public static void main(String[] args) {
    ListenerOnThreadGood counter = new ListenerOnThreadGood();
    Bus bus = new Bus();
    bus.register(event -> counter.counts.merge(event, 1, Integer::sum));
    bus.fire("a");
    System.out.println(counter.counts.get("a"));
  }
}
