// SPDX-License-Identifier: Apache-2.0
// What goes through the queue is an object that holds the map. main puts into it after transfer()
// has returned: the thread has the object then, and may be reading.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;

public class QueueOfOwnerBad {
  static final class Batch {
    final Map<String, Integer> rows = new HashMap<>(); // expect: warning UnguardedSharedMap
  }

  public static void main(String[] args) throws InterruptedException {
    TransferQueue<Batch> queue = new LinkedTransferQueue<>();
    new Thread(
            () -> {
              try {
                Batch batch = queue.take();
                System.out.println(batch.rows.get("a")); // race
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
    Batch batch = new Batch();
    batch.rows.put("a", 1);
    queue.transfer(batch);
    batch.rows.put("b", 2); // race
  }
}
