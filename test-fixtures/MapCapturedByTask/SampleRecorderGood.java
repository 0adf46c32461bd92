// SPDX-License-Identifier: Apache-2.0
// close joins the thread; if the join is interrupted, the exception leaves main before the samples are read.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class SampleRecorderGood {
  static final class Recorder implements AutoCloseable {
    private final Thread thread;

    Recorder(Map<String, Integer> samples, String gauge) {
      thread =
          new Thread(
              () -> {
                while (!Thread.interrupted()) {
                  samples.merge(gauge, (int) Runtime.getRuntime().freeMemory(), Math::max);
                }
              });
      thread.start();
    }

    @Override
    public void close() throws InterruptedException {
      thread.interrupt();
      thread.join();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> samples = new HashMap<>();
    try (Recorder recorder = new Recorder(samples, "heap")) {
      new StringBuilder().append(args.length).reverse();
    }
    samples.forEach((gauge, value) -> System.out.println(gauge + '=' + value));
  }
}
