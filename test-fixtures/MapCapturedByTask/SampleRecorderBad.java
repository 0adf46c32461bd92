// SPDX-License-Identifier: Apache-2.0
// close interrupts the sampling thread and does not wait for it: one more merge may run while main
// prints the samples.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class SampleRecorderBad {
  static final class Recorder implements AutoCloseable {
    private final Thread thread;

    Recorder(Map<String, Integer> samples, String gauge) {
      thread =
          new Thread(
              () -> {
                while (!Thread.interrupted()) {
                  samples.merge(gauge, (int) Runtime.getRuntime().freeMemory(), Math::max); // race
                }
              });
      thread.start();
    }

    @Override
    public void close() throws InterruptedException {
      thread.interrupt();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> samples = new HashMap<>(); // expect: error MapCapturedByTask
    try (Recorder recorder = new Recorder(samples, "heap")) {
      new StringBuilder().append(args.length).reverse();
    }
    samples.forEach((gauge, value) -> System.out.println(gauge + '=' + value)); // race
  }
}
