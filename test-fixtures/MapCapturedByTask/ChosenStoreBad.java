// SPDX-License-Identifier: Apache-2.0
// Of the two implementations one works on a plain map without a lock; both threads call whichever
// was chosen, and where it is that one their puts collide. The branch decides whether the race
// happens, not whether it is one.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class ChosenStoreBad {
  interface Store {
    void add(String name);
  }

  static final class MapStore implements Store {
    private final Map<String, Integer> rows;

    MapStore(Map<String, Integer> rows) {
      this.rows = rows;
    }

    @Override
    public void add(String name) {
      rows.merge(name, 1, Integer::sum); // race
    }
  }

  static final class NullStore implements Store {
    @Override
    public void add(String name) {
      System.out.println("dropped " + name);
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> rows = new HashMap<>(); // expect: error MapCapturedByTask
    Store store = args.length > 0 ? new MapStore(rows) : new NullStore();
    new Thread(() -> store.add("first")).start();
    new Thread(() -> store.add("second")).start();
  }
}
