// SPDX-License-Identifier: Apache-2.0
// A map that is made for several threads.
package fixtures.mapcapturedbytask;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;

public class MappedTasksGood {
  record Reading(String sensor, double value) {}

  public static Map<String, Double> peaks(List<List<Reading>> batches, ExecutorService pool)
      throws InterruptedException {
    Map<String, Double> peaks = new ConcurrentSkipListMap<>();
    List<Callable<Void>> tasks =
        batches.stream().map(batch -> scan(batch, peaks)).toList();
    pool.invokeAll(tasks);
    return peaks;
  }

  private static Callable<Void> scan(List<Reading> batch, Map<String, Double> peaks) {
    return () -> {
      for (Reading reading : batch) {
        peaks.merge(reading.sensor(), reading.value(), Math::max);
      }
      return null;
    };
  }
}
