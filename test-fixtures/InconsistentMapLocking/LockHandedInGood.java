// SPDX-License-Identifier: Apache-2.0
// Both are given the same lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockHandedInGood {
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
          table.put("row " + i, i);
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
        System.out.println(table.size());
      }
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> table = new HashMap<>();
    Object lock = new Object();
    new Thread(new Writer(table, lock)).start();
    new Thread(new Reader(table, lock)).start();
  }
}
