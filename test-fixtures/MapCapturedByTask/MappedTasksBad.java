// SPDX-License-Identifier: Apache-2.0
// The stream makes a task for each batch, and invokeAll runs them side by side: they all write to one TreeMap.
package fixtures.mapcapturedbytask;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

public class MappedTasksBad {
  record Reading(String sensor, double value) {}

  public static Map<String, Double> peaks(List<List<Reading>> batches, ExecutorService pool)
      throws InterruptedException {
    Map<String, Double> peaks = new TreeMap<>(); // expect: warning MapCapturedByTask
    List<Callable<Void>> tasks =
        batches.stream().map(batch -> scan(batch, peaks)).toList();
    pool.invokeAll(tasks);
    return peaks;
  }

  private static Callable<Void> scan(List<Reading> batch, Map<String, Double> peaks) {
    return () -> {
      for (Reading reading : batch) {
        peaks.merge(reading.sensor(), reading.value(), Math::max); // race
      }
      return null;
    };
  }
}
