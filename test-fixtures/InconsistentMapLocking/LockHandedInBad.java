// SPDX-License-Identifier: Apache-2.0
// The writer and the reader each take a lock, but the writer was given one of its own: two locks
// keep nothing apart. It is one race on one map, although two fields refer to the map.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockHandedInBad {
  static final class Writer implements Runnable {
    private final Map<String, Integer> table;
    private final Object lock;

    Writer(Map<String, Integer> table, Object lock) {
      this.table = table;
      this.lock = lock;
    }

    @Override
    public void run() {
      for (int i = 0; i < 100; i++) {
        synchronized (lock) {
          table.put("row " + i, i); // race
        }
      }
    }
  }

  static final class Reader implements Runnable {
    private final Map<String, Integer> table;
    private final Object lock;

    Reader(Map<String, Integer> table, Object lock) {
      this.table = table;
      this.lock = lock;
    }

    @Override
    public void run() {
      synchronized (lock) {
        System.out.println(table.size()); // race
      }
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> table = new HashMap<>(); // expect: error InconsistentMapLocking
    Object lock = new Object();
    new Thread(new Writer(table, new Object())).start();
    new Thread(new Reader(table, lock)).start();
  }
}
