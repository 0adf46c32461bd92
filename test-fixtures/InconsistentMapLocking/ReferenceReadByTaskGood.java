// SPDX-License-Identifier: Apache-2.0
// announce() changes a copy, which nobody reads before it is set.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

public class ReferenceReadByTaskGood {
  public static class Table {
    private final AtomicReference<Map<String, String>> routes =
        new AtomicReference<>(new HashMap<>());

    public String route(String service) {
      return routes.get().get(service);
    }

    public synchronized void announce(String service, String address) {
      Map<String, String> next = new HashMap<>(routes.get());
      next.put(service, address);
      routes.set(next);
    }
  }

  private final Table table = new Table();
  private final ExecutorService io = Executors.newFixedThreadPool(8);

  public void forward(String service) {
    io.execute(() -> System.out.println(table.route(service)));
  }
}
