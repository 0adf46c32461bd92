// SPDX-License-Identifier: Apache-2.0
// The batch is the writer's once it is in the queue, but the thread that has put it there clears it
// and fills it again, while the writer may still go over it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class RefilledBatchBad {
  private final BlockingQueue<Map<String, String>> full = new LinkedBlockingQueue<>();
  private final Thread writer = new Thread(this::write);

  private void write() {
    try {
      while (true) {
        full.take().forEach((k, v) -> System.out.println(k + v)); // race
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  void read(String[] lines) throws InterruptedException {
    writer.start();
    Map<String, String> batch = new HashMap<>(); // expect: warning MapCapturedByTask
    for (String line : lines) {
      batch.put(line, line); // race
      if (batch.size() == 10) {
        full.put(batch);
        batch.clear(); // race
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    new RefilledBatchBad().read(args);
  }
}
