// SPDX-License-Identifier: Apache-2.0
// What is put into the queue is not touched any more: the next batch is another map.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class RefilledBatchGood {
  private final BlockingQueue<Map<String, String>> full = new LinkedBlockingQueue<>();
  private final Thread writer = new Thread(this::write);

  private void write() {
    try {
      while (true) {
        full.take().forEach((k, v) -> System.out.println(k + v));
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  void read(String[] lines) throws InterruptedException {
    writer.start();
    Map<String, String> batch = new HashMap<>();
    for (String line : lines) {
      batch.put(line, line);
      if (batch.size() == 10) {
        full.put(batch);
        batch = new HashMap<>();
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    new RefilledBatchGood().read(args);
  }
}
