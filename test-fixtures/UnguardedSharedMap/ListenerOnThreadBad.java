// SPDX-License-Identifier: Apache-2.0
// The listener that is registered here is called by the bus's own thread, started by the bus, and
// puts into the map that main goes on reading. A warning: which listener comes out of the list is
// a step that may be taken, not one that must.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

public class ListenerOnThreadBad {
  static final class Bus {
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    void register(Consumer<String> listener) {
      listeners.add(listener);
    }

    void fire(String event) {
      new Thread(() -> listeners.forEach(listener -> listener.accept(event))).start();
    }
  }

  private final Map<String, Integer> counts = new HashMap<>(); // expect: warning UnguardedSharedMap

  public static void main(String[] args) {
    ListenerOnThreadBad counter = new ListenerOnThreadBad();
    Bus bus = new Bus();
    bus.register(event -> counter.counts.merge(event, 1, Integer::sum)); // race
    bus.fire("a");
    System.out.println(counter.counts.get("a")); // race
  }
}
