// SPDX-License-Identifier: Apache-2.0
// The exporter gets a supplier of copies, each made under the monitor.
package fixtures.guardedmapescapes;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

public class HealthExporterGood {
  private final Map<String, Boolean> up = new HashMap<>();

  synchronized void report(String service, boolean healthy) {
    up.put(service, healthy);
  }

  private synchronized Map<String, Boolean> snapshot() {
    return new HashMap<>(up);
  }

  static class Exporter extends Thread {
    private final Supplier<Map<String, Boolean>> source;

    Exporter(Supplier<Map<String, Boolean>> source) {
      this.source = source;
    }

    @Override
    public void run() {
      source.get().forEach((service, healthy) -> System.out.println(service + "=" + healthy));
    }
  }

  public synchronized void start(String... services) {
    new Exporter(this::snapshot).start();
    for (String service : services) {
      new Thread(() -> report(service, true)).start();
    }
  }
}
