// SPDX-License-Identifier: Apache-2.0
// The field has a new map before the task gets the old one, which main never touches again; starting the
// task orders the puts before it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TelemetryBatchGood {
  private final ExecutorService uplink = Executors.newSingleThreadExecutor();
  private Map<String, Integer> batch = new HashMap<>();

  void measure(String probe, int value) {
    batch.put(probe, value);
    if (batch.size() > 99) {
      Map<String, Integer> full = batch;
      batch = new HashMap<>();
      uplink.execute(() -> send(full));
    }
  }

  private static void send(Map<String, Integer> values) {
    values.forEach((probe, value) -> System.out.println(probe + " " + value));
  }

  public static void main(String[] args) {
    TelemetryBatchGood telemetry = new TelemetryBatchGood();
    for (String probe : args) {
      telemetry.measure(probe, probe.length());
    }
  }
}
