// SPDX-License-Identifier: Apache-2.0
// A listener of a list in a map is called by tasks of a pool, and its own map is made for several
// threads.
package fixtures.unguardedsharedmap;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ListenersByTopicGood {
  interface Listener {
    void sold(String article, int pieces);
  }

  static class Totals implements Listener {
    private final Map<String, Integer> totals = new ConcurrentHashMap<>();

    @Override
    public void sold(String article, int pieces) {
      totals.merge(article, pieces, Integer::sum);
    }
  }

  static class Shop {
    private final Map<String, List<Listener>> listeners = new ConcurrentHashMap<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    void listen(String article, Listener listener) {
      listeners.computeIfAbsent(article, a -> new CopyOnWriteArrayList<>()).add(listener);
    }

    void sell(String article, int pieces) {
      List<Listener> all = listeners.get(article);
      if (all != null) {
        pool.execute(() -> all.forEach(listener -> listener.sold(article, pieces)));
      }
    }
  }

  public static void main(String[] args) {
    Shop shop = new Shop();
    Totals totals = new Totals();
    for (String article : args) {
      shop.listen(article, totals);
    }
    for (String article : args) {
      shop.sell(article, 1);
    }
  }
}
