// SPDX-License-Identifier: Apache-2.0
// Once the queue has taken the batch it belongs to whoever takes it out: the reporter clears it while main
// iterates it. The offer happens-before the take (java.util.concurrent), what comes after the offer does not.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class RefusedBatchBad {
  private final BlockingQueue<List<String>> batches = new ArrayBlockingQueue<>(4);

  private void report(String line) {
    List<String> batch = new ArrayList<>(); // expect: warning MapCapturedByTask
    batch.add(line);
    if (batches.offer(batch)) {
      batch.clear(); // race
    }
  }

  public static void main(String[] args) throws InterruptedException {
    RefusedBatchBad reports = new RefusedBatchBad();
    Thread reporter = new Thread(() -> reports.report("started"));
    reporter.start();
    for (String line : reports.batches.take()) { // race
      System.out.println(line);
    }
  }
}
