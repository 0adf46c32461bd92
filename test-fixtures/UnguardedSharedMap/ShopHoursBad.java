// SPDX-License-Identifier: Apache-2.0
// Who stops the shop finds under the monitor that it is open, and sets CLOSING before the monitor is
// given back: another one who stops it returns. But the map is emptied after CLOSED has let the shop
// be opened and stopped again: two threads empty it at once.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

public class ShopHoursBad {
  enum Hours { CLOSED, OPEN, CLOSING }

  private final Map<String, Integer> baskets = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final Executor executor;
  private Hours hours = Hours.CLOSED;

  ShopHoursBad(Executor executor) {
    this.executor = executor;
  }

  public synchronized void open() {
    if (hours == Hours.CLOSED) {
      hours = Hours.OPEN;
    }
  }

  public void close() {
    synchronized (this) {
      if (hours == Hours.CLOSED || hours == Hours.CLOSING) {
        return;
      }
      hours = Hours.CLOSING;
    }
    synchronized (this) {
      hours = Hours.CLOSED;
    }
    baskets.clear(); // race
  }

  public void closeLater() {
    executor.execute(this::close);
  }
}
