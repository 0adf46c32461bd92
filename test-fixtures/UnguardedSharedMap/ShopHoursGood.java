// SPDX-License-Identifier: Apache-2.0
// Who stops the shop finds under the monitor that it is open, and sets CLOSING before the monitor is
// given back: another one who stops it returns. The map is emptied before CLOSED lets the shop be
// opened again.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

public class ShopHoursGood {
  enum Hours { CLOSED, OPEN, CLOSING }

  private final Map<String, Integer> baskets = new HashMap<>();
  private final Executor executor;
  private Hours hours = Hours.CLOSED;

  ShopHoursGood(Executor executor) {
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
    baskets.clear();
    synchronized (this) {
      hours = Hours.CLOSED;
    }
  }

  public void closeLater() {
    executor.execute(this::close);
  }
}
