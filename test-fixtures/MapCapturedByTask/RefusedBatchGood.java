// SPDX-License-Identifier: Apache-2.0
// A queue that is full has not taken the batch, which nobody else has then.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class RefusedBatchGood {
  private final BlockingQueue<List<String>> batches = new ArrayBlockingQueue<>(4);

  private void report(String line) {
    List<String> batch = new ArrayList<>();
    batch.add(line);
    if (!batches.offer(batch)) {
      batch.clear();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    RefusedBatchGood reports = new RefusedBatchGood();
    Thread reporter = new Thread(() -> reports.report("started"));
    reporter.start();
    for (String line : reports.batches.take()) {
      System.out.println(line);
    }
  }
}
