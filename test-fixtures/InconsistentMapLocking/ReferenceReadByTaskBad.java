// SPDX-License-Identifier: Apache-2.0
// announce() changes the map behind the reference under the table's monitor, and a task of another
// object reads it without. The atomic reference orders what was done before it was set, not what
// comes after.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

public class ReferenceReadByTaskBad {
  public static class Table {
    private final AtomicReference<Map<String, String>> routes = // expect: warning InconsistentMapLocking
        new AtomicReference<>(new HashMap<>());

    public String route(String service) {
      return routes.get().get(service); // race
    }

    public synchronized void announce(String service, String address) {
      Map<String, String> next = routes.get();
      next.put(service, address); // race
      routes.set(next);
    }
  }

  private final Table table = new Table();
  private final ExecutorService io = Executors.newFixedThreadPool(8);

  public void forward(String service) {
    io.execute(() -> System.out.println(table.route(service)));
  }
}
