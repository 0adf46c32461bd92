// SPDX-License-Identifier: Apache-2.0
// The loop is left when the executor has ended, and what its tasks did happens-before that: close() waits
// for the tasks that store() has submitted.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class MeterReadingsGood {
  static final class Log {
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final Map<String, Integer> latest = new TreeMap<>();

    void store(String meter, int value) {
      writer.submit(() -> latest.put(meter, value));
    }

    void close() throws InterruptedException {
      writer.shutdown();
      while (!writer.awaitTermination(1, TimeUnit.SECONDS)) {
        System.out.println("still writing");
      }
      latest.forEach((meter, value) -> System.out.println(meter + " " + value));
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Log log = new Log();
    for (String meter : args) {
      log.store(meter, meter.length());
    }
    log.close();
  }
}
