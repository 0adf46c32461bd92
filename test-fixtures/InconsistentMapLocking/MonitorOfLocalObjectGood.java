// SPDX-License-Identifier: Apache-2.0
// Thread and main call the method that synchronizes.
package fixtures.inconsistentmaplocking;

import java.util.Map;
import java.util.TreeMap;

public class MonitorOfLocalObjectGood {
  static final class Ledger {
    private final Object lock = new Object();
    private final Map<String, Integer> rows = new TreeMap<>();

    void book(String row, int amount) {
      synchronized (lock) {
        rows.put(row, amount);
      }
    }
  }

  record Booking(Ledger ledger, String row) implements Runnable {
    @Override
    public void run() {
      ledger.book(row, 1);
    }
  }

  public static void main(String[] args) {
    Ledger ledger = new Ledger();
    new Thread(new Booking(ledger, "first")).start();
    ledger.book("second", 2);
  }
}
