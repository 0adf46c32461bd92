// SPDX-License-Identifier: Apache-2.0
// One thread wins the first flag, fills the map and writes the volatile flag; who reads true from that has
// all puts before it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class MonthNamesGood {
  private final Map<Integer, String> names = new HashMap<>();
  private final AtomicBoolean claimed = new AtomicBoolean();
  private volatile boolean filled;

  private void fill() {
    if (claimed.compareAndSet(false, true)) {
      for (int month = 1; month <= 12; month++) {
        names.put(month, "month " + month);
      }
      filled = true;
    }
  }

  String name(int month) {
    fill();
    while (!filled) {
      Thread.onSpinWait();
    }
    return names.get(month);
  }

  public static void main(String[] args) {
    MonthNamesGood months = new MonthNamesGood();
    new Thread(() -> System.out.println(months.name(1))).start();
    new Thread(() -> System.out.println(months.name(2))).start();
  }
}
