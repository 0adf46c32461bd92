// SPDX-License-Identifier: Apache-2.0
// Each of the two objects gets a lock of its own, which keeps nobody from the map they share.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class LockHandedDownBad {
  static final class Writer implements Runnable {
    private final Object lock;
    private final Map<String, Integer> stock;

    Writer(Object lock, Map<String, Integer> stock) {
      this.lock = lock;
      this.stock = stock;
    }

    @Override
    public void run() {
      synchronized (lock) {
        stock.put("a", 1); // race
      }
    }
  }

  static final class Reader implements Runnable {
    private final Object lock;
    private final Map<String, Integer> stock;

    Reader(Object lock, Map<String, Integer> stock) {
      this.lock = lock;
      this.stock = stock;
    }

    @Override
    public void run() {
      synchronized (lock) {
        System.out.println(stock.get("a")); // race
      }
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> stock = new HashMap<>(); // expect: error InconsistentMapLocking
    Object lock = new Object();
    new Thread(new Writer(lock, stock)).start();
    new Thread(new Reader(new Object(), stock)).start();
  }
}
