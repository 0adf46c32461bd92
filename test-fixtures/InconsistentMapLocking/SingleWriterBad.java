// SPDX-License-Identifier: Apache-2.0
// The reader is another thread than the one that writes, and does not take the monitor.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class SingleWriterBad {
  private final Map<String, Integer> readings = new HashMap<>(); // expect: warning InconsistentMapLocking
  private final Thread sampler = new Thread(this::sample);

  public SingleWriterBad() {
    sampler.start();
  }

  private void sample() {
    for (int i = 0; ; i++) {
      Integer last = readings.get("valve");
      if (last == null || last < i) {
        synchronized (readings) {
          readings.put("valve", i); // race
        }
      }
    }
  }

  public Integer reading(String name) {
    return readings.get(name); // race
  }
}
