// SPDX-License-Identifier: Apache-2.0
// Only the object's one thread writes, and it takes the monitor for that: what it reads without it
// are its own writes (JLS 17.4.3). Others read under the monitor.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class SingleWriterGood {
  private final Map<String, Integer> readings = new HashMap<>();
  private final Thread sampler = new Thread(this::sample);

  public SingleWriterGood() {
    sampler.start();
  }

  private void sample() {
    for (int i = 0; ; i++) {
      Integer last = readings.get("valve");
      if (last == null || last < i) {
        synchronized (readings) {
          readings.put("valve", i);
        }
      }
    }
  }

  public Integer reading(String name) {
    synchronized (readings) {
      return readings.get(name);
    }
  }
}
