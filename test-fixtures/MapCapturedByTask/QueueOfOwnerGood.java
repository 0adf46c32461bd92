// SPDX-License-Identifier: Apache-2.0
// main fills the map before it transfers the object that holds it, and leaves both alone
// afterwards.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;

public class QueueOfOwnerGood {
  static final class Batch {
    final Map<String, Integer> rows = new HashMap<>();
  }

  public static void main(String[] args) throws InterruptedException {
    TransferQueue<Batch> queue = new LinkedTransferQueue<>();
    new Thread(
            () -> {
              try {
                Batch batch = queue.take();
                System.out.println(batch.rows.get("a"));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })
        .start();
    Batch batch = new Batch();
    batch.rows.put("a", 1);
    batch.rows.put("b", 2);
    queue.transfer(batch);
  }
}
