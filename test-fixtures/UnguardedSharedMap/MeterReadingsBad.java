// SPDX-License-Identifier: Apache-2.0
// close() stops the executor, but does not wait for the reading that it is storing just then: that put
// and the iteration are unordered.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class MeterReadingsBad {
  static final class Log {
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final Map<String, Integer> latest = new TreeMap<>(); // expect: error UnguardedSharedMap

    void store(String meter, int value) {
      writer.submit(() -> latest.put(meter, value)); // race
    }

    void close() throws InterruptedException {
      writer.shutdown();
      writer.awaitTermination(1, TimeUnit.SECONDS);
      latest.forEach((meter, value) -> System.out.println(meter + " " + value)); // race
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
