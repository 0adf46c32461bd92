// SPDX-License-Identifier: Apache-2.0
// That implementation is synchronized.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class ChosenStoreGood {
  interface Store {
    void add(String name);
  }

  static final class MapStore implements Store {
    private final Map<String, Integer> rows;

    MapStore(Map<String, Integer> rows) {
      this.rows = rows;
    }

    @Override
    public synchronized void add(String name) {
      rows.merge(name, 1, Integer::sum);
    }
  }

  static final class NullStore implements Store {
    @Override
    public void add(String name) {
      System.out.println("dropped " + name);
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> rows = new HashMap<>();
    Store store = args.length > 0 ? new MapStore(rows) : new NullStore();
    new Thread(() -> store.add("first")).start();
    new Thread(() -> store.add("second")).start();
  }
}
