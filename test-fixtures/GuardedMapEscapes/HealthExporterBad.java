// SPDX-License-Identifier: Apache-2.0
// The monitor gives its guarded map to the exporter's constructor, which keeps it and walks it on its own
// thread without the monitor.
package fixtures.guardedmapescapes;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

public class HealthExporterBad {
  private final Map<String, Boolean> up = new HashMap<>(); // expect: error GuardedMapEscapes

  synchronized void report(String service, boolean healthy) {
    up.put(service, healthy); // race
  }

  private synchronized Map<String, Boolean> snapshot() {
    return new HashMap<>(up);
  }

  static class Exporter extends Thread {
    private final Map<String, Boolean> source;

    Exporter(Map<String, Boolean> source) {
      this.source = source;
    }

    @Override
    public void run() {
      source.forEach((service, healthy) -> System.out.println(service + "=" + healthy)); // race
    }
  }

  public synchronized void start(String... services) {
    new Exporter(up).start(); // race
    for (String service : services) {
      new Thread(() -> report(service, true)).start();
    }
  }
}
