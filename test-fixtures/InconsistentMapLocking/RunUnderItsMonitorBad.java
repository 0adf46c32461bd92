// SPDX-License-Identifier: Apache-2.0
// A function that reads the map goes to code that is not seen, and nobody holds the map's monitor then.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class RunUnderItsMonitorBad {
  /** Of another module, whose code is not seen. */
  public interface Transaction {
    void execute(Runnable what);
  }

  private final Map<String, String> pages = new HashMap<>(); // expect: warning InconsistentMapLocking
  private final Transaction transaction;

  public RunUnderItsMonitorBad(Transaction transaction) {
    this.transaction = transaction;
  }

  public void put(String name, String page) {
    synchronized (pages) {
      pages.put(name, page); // race
    }
  }

  public void remove(String name) {
    synchronized (pages) {
      pages.remove(name); // race
    }
  }

  public void show() {
    transaction.execute(() -> System.out.println(pages.get("first"))); // race
  }
}
