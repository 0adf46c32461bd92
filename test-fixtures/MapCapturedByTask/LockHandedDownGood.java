// SPDX-License-Identifier: Apache-2.0
// Both objects keep the one lock in their final fields, and hold it whenever they touch the map
// they share.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class LockHandedDownGood {
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
        stock.put("a", 1);
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
        System.out.println(stock.get("a"));
      }
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> stock = new HashMap<>();
    Object lock = new Object();
    new Thread(new Writer(lock, stock)).start();
    new Thread(new Reader(lock, stock)).start();
  }
}
