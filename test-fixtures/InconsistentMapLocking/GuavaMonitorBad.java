// SPDX-License-Identifier: Apache-2.0
// put enters the monitor, get does not: they may overlap.
package fixtures.inconsistentmaplocking;

import com.google.common.util.concurrent.Monitor;
import java.util.HashMap;
import java.util.Map;

public class GuavaMonitorBad {
  private final Monitor monitor = new Monitor();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    monitor.enter();
    try {
      stock.put(item, count); // race
    } finally {
      monitor.leave();
    }
  }

  public Integer get(String item) {
    return stock.get(item); // race
  }
}
