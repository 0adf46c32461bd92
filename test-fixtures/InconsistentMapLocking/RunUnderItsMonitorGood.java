// SPDX-License-Identifier: Apache-2.0
// A function that reads the map goes to code that is not seen, under the map's monitor: it may run at once.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class RunUnderItsMonitorGood {
  /** Of another module, whose code is not seen. */
  public interface Transaction {
    void execute(Runnable what);
  }

  private final Map<String, String> pages = new HashMap<>();
  private final Transaction transaction;

  public RunUnderItsMonitorGood(Transaction transaction) {
    this.transaction = transaction;
  }

  public void put(String name, String page) {
    synchronized (pages) {
      pages.put(name, page);
    }
  }

  public void remove(String name) {
    synchronized (pages) {
      pages.remove(name);
    }
  }

  public void show() {
    synchronized (pages) {
      transaction.execute(() -> System.out.println(pages.get("first")));
    }
  }
}
