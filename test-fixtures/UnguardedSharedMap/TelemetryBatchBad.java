// SPDX-License-Identifier: Apache-2.0
// The task gets the map that the field still holds: the next put changes it while the task iterates.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TelemetryBatchBad {
  private final ExecutorService uplink = Executors.newSingleThreadExecutor();
  private Map<String, Integer> batch = new HashMap<>(); // expect: error UnguardedSharedMap

  void measure(String probe, int value) {
    batch.put(probe, value); // race
    if (batch.size() > 99) { // race
      Map<String, Integer> full = batch;
      batch.clear(); // race
      uplink.execute(() -> send(full));
    }
  }

  private static void send(Map<String, Integer> values) {
    values.forEach((probe, value) -> System.out.println(probe + " " + value)); // race
  }

  public static void main(String[] args) {
    TelemetryBatchBad telemetry = new TelemetryBatchBad();
    for (String probe : args) {
      telemetry.measure(probe, probe.length());
    }
  }
}
