// SPDX-License-Identifier: Apache-2.0
// The task keeps the borrowed map while the borrower gives it back at once; the next borrower changes it
// while the task still reads.
package fixtures.pooledmapreuse;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class AuditBuffersBad {
  private final BlockingQueue<Map<String, Object>> buffers = new ArrayBlockingQueue<>(4); // expect: warning PooledMapReuse
  private final ExecutorService writer = Executors.newSingleThreadExecutor();

  public AuditBuffersBad() {
    for (int i = 0; i < 4; i++) {
      buffers.add(new HashMap<>());
    }
  }

  public void audit(String who, String what) throws InterruptedException {
    Map<String, Object> row = buffers.take();
    row.clear(); // race
    row.put("who", who); // race
    row.put("what", what); // race
    writer.execute(() -> System.out.println(row)); // race
    buffers.put(row); // race
  }
}
