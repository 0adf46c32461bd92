// SPDX-License-Identifier: Apache-2.0
// The thread is started with one ledger, and main books into the same one; only main's method
// synchronizes on the ledger's lock object.
package fixtures.inconsistentmaplocking;

import java.util.Map;
import java.util.TreeMap;

public class MonitorOfLocalObjectBad {
  static final class Ledger {
    private final Object lock = new Object();
    private final Map<String, Integer> rows = new TreeMap<>(); // expect: error InconsistentMapLocking

    void book(String row, int amount) {
      synchronized (lock) {
        rows.put(row, amount); // race
      }
    }

    void bookUnlocked(String row, int amount) {
      rows.put(row, amount); // race
    }
  }

  record Booking(Ledger ledger, String row) implements Runnable {
    @Override
    public void run() {
      ledger.bookUnlocked(row, 1);
    }
  }

  public static void main(String[] args) {
    Ledger ledger = new Ledger();
    new Thread(new Booking(ledger, "first")).start();
    ledger.book("second", 2);
  }
}
