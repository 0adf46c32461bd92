// SPDX-License-Identifier: Apache-2.0
// One thread wins the first flag and fills the map; the others wait only for that flag, which is set before
// the first put.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class MonthNamesBad {
  private final Map<Integer, String> names = new HashMap<>(); // expect: error UnguardedSharedMap
  private final AtomicBoolean claimed = new AtomicBoolean();
  private volatile boolean filled;

  private void fill() {
    if (claimed.compareAndSet(false, true)) {
      for (int month = 1; month <= 12; month++) {
        names.put(month, "month " + month); // race
      }
      filled = true;
    }
  }

  String name(int month) {
    fill();
    while (!claimed.get()) {
      Thread.onSpinWait();
    }
    return names.get(month); // race
  }

  public static void main(String[] args) {
    MonthNamesBad months = new MonthNamesBad();
    new Thread(() -> System.out.println(months.name(1))).start();
    new Thread(() -> System.out.println(months.name(2))).start();
  }
}
