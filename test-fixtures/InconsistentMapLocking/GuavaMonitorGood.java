// SPDX-License-Identifier: Apache-2.0
// A monitor is entered by one thread at a time: both hold it.
package fixtures.inconsistentmaplocking;

import com.google.common.util.concurrent.Monitor;
import java.util.HashMap;
import java.util.Map;

public class GuavaMonitorGood {
  private final Monitor monitor = new Monitor();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    monitor.enter();
    try {
      stock.put(item, count);
    } finally {
      monitor.leave();
    }
  }

  public Integer get(String item) {
    monitor.enter();
    try {
      return stock.get(item);
    } finally {
      monitor.leave();
    }
  }
}
